import * as vscode from 'vscode';

/**
 * The address of a file that settings or a document name: an address, an absolute path, one from the
 * home folder (`~`), or one relative to a folder. It is in the file system of that folder.
 * @param folder without it, the document's workspace folder, else the folder that it is in
 * @returns undefined for a relative path where no folder is open and the document has none
 */
export function resolvePath(
  path: string,
  document: vscode.TextDocument | undefined,
  folder: vscode.Uri | undefined = folderOf(document),
): vscode.Uri | undefined {
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(path)) return vscode.Uri.parse(path);
  const home = homeFolder();
  if (/^~[/\\]/u.test(path) && home) return vscode.Uri.joinPath(home, path.slice(2));
  const isAbsolute = /^(?:[/\\]|[a-z]:[/\\])/iu.test(path);
  if (isAbsolute && (!folder || folder.scheme === 'file')) return vscode.Uri.file(path);
  if (isAbsolute) return folder?.with({ path: path.replaceAll('\\', '/') });
  return folder && vscode.Uri.joinPath(folder, ...path.split(/[/\\]/u));
}

/** The folder that a document lies in; undefined for one that was never saved. */
export function parentOf({ uri, isUntitled }: vscode.TextDocument): vscode.Uri | undefined {
  return isUntitled ? undefined : vscode.Uri.joinPath(uri, '..');
}

function folderOf(document: vscode.TextDocument | undefined): vscode.Uri | undefined {
  const workspaceFolder = document && vscode.workspace.getWorkspaceFolder(document.uri);
  return (
    (workspaceFolder ?? vscode.workspace.workspaceFolders?.[0])?.uri ??
    (document && parentOf(document))
  );
}

/** In the desktop's extension host only: a browser has none. */
function homeFolder(): vscode.Uri | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const path = process?.env?.HOME ?? process?.env?.USERPROFILE;
  return path === undefined ? undefined : vscode.Uri.file(path);
}
