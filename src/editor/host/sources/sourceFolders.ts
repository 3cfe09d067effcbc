import * as vscode from 'vscode';
import { resolvePath } from '../resolvePath';

/** A folder in which sources are looked for, or a single source. */
export interface SourceFolder {
  readonly uri: vscode.Uri;
  /** As the settings name it. */
  readonly path: string;
}

const section = 'citeAgreement';
const setting = 'sources';

/**
 * The folders that the setting names: relative ones in every workspace folder. Those of the user
 * settings that are no part of a workspace count in all of them, whatever a workspace names besides:
 * they are the writer's own shelf.
 */
export function sourceFolders(): readonly SourceFolder[] {
  const roots = vscode.workspace.workspaceFolders ?? [];
  const found = roots.flatMap(({ uri }) =>
    textsOf(vscode.workspace.getConfiguration(section, uri).get(setting)).flatMap((path) =>
      folderAt(path, uri),
    ),
  );
  const configuration = vscode.workspace.getConfiguration(section);
  const { globalValue } = configuration.inspect(setting) ?? {};
  const everywhere = [...textsOf(globalValue), ...textsOf(configuration.get(setting))];
  const own = everywhere.filter(isWhole).flatMap((path) => folderAt(path, roots[0]?.uri));
  return [...new Map([...found, ...own].map((each) => [each.uri.toString(), each])).values()];
}

/** Whether a change of the settings can change the folders. */
export function changesSourceFolders(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${section}.${setting}`);
}

function folderAt(path: string, root: vscode.Uri | undefined): readonly SourceFolder[] {
  // Nothing is fetched from the network.
  if (/^https?:/iu.test(path)) return [];
  const uri = resolvePath(path.replace(/(?<=.)[/\\]+$/u, ''), undefined, root);
  return uri ? [{ uri, path }] : [];
}

/** Whether a path does not depend on what folder is open. */
function isWhole(path: string): boolean {
  return /^(?:~?[/\\]|[a-z]:[/\\]|[a-z][a-z\d+.-]+:\/\/)/iu.test(path);
}

/** VS Code checks no types: settings.json can hold anything. */
function textsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const texts = value.filter((each) => typeof each === 'string').map((each) => each.trim());
  return texts.filter((each) => each !== '');
}
