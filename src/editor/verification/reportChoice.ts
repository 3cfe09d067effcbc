import * as vscode from 'vscode';

/** What a report is of, and how it is written. */
export interface ReportChoice {
  readonly scope: 'document' | 'workspace';
  readonly format: 'markdown' | 'html';
}

/** What keybindings and other extensions hand to the command; undefined where they do not say all. */
export function givenChoice(value: unknown): ReportChoice | undefined {
  const { scope, format } = (value ?? {}) as Partial<Record<keyof ReportChoice, unknown>>;
  if (scope !== 'document' && scope !== 'workspace') return undefined;
  return format === 'markdown' || format === 'html' ? { scope, format } : undefined;
}

/** Asks the writer. */
export async function askForChoice(hasDocument: boolean): Promise<ReportChoice | undefined> {
  const { l10n } = vscode;
  const ofDocument: readonly (vscode.QuickPickItem & ReportChoice)[] = [
    { label: l10n.t('This document, as Markdown'), scope: 'document', format: 'markdown' },
    { label: l10n.t('This document, as HTML'), scope: 'document', format: 'html' },
  ];
  const ofWorkspace: readonly (vscode.QuickPickItem & ReportChoice)[] = [
    { label: l10n.t('The workspace, as Markdown'), scope: 'workspace', format: 'markdown' },
    { label: l10n.t('The workspace, as HTML'), scope: 'workspace', format: 'html' },
  ];
  return vscode.window.showQuickPick([...(hasDocument ? ofDocument : []), ...ofWorkspace], {
    placeHolder: l10n.t('A report of all quotations: of what, and written how?'),
  });
}
