import * as vscode from 'vscode';

const changed = new Set<string>();

/** Changes settings of the extension, by their names after `citeAgreement.`, for the user. */
export async function configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    changed.add(name);
    await update(name, value);
  }
}

/** Takes back what `configure` changed: for `teardown`. */
export async function resetSettings(): Promise<void> {
  for (const name of changed) await update(name, undefined);
  changed.clear();
}

async function update(name: string, value: unknown): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('citeAgreement');
  await configuration.update(name, value, vscode.ConfigurationTarget.Global);
}
