import * as vscode from 'vscode';
import { log } from '../log';
import { servedEndings } from './fileLanguages';

/** Beside what the setting `files.exclude` leaves out: other people’s texts. */
const packages = '**/node_modules/**';

/** The files of the workspace in languages that the extension serves, at most so many. */
export async function listTexts(
  most: number,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  try {
    const pattern = `**/*.{${servedEndings().join(',')}}`;
    return await vscode.workspace.findFiles(pattern, packages, most, token);
  } catch (error) {
    // Some file systems, and some servers, cannot be searched.
    log().info(`Files are listed folder by folder, for they cannot be searched: ${String(error)}`);
    return walk(most, token);
  }
}

async function walk(most: number, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const endings = new Set(servedEndings());
  const found: vscode.Uri[] = [];
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (let folder = folders.shift(); folder; folder = folders.shift()) {
    if (found.length >= most || token.isCancellationRequested) break;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      const isFolder = (type & vscode.FileType.Directory) !== 0;
      const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
      if (isFolder && !isLink && !/^(?:\..*|node_modules)$/u.test(name)) folders.push(uri);
      const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
      if (!isFolder && endings.has(ending)) found.push(uri);
    }
  }
  return found.slice(0, most);
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
