import * as vscode from 'vscode';

/**
 * Opens an untitled document and shows it. `|` in the content, if there is exactly one, is where the
 * cursor stands, and is not part of the document.
 */
export async function openDocument(content: string, language = 'markdown') {
  const [before = '', after, ...more] = content.split('|');
  const hasCursor = after !== undefined && more.length === 0;
  const document = await vscode.workspace.openTextDocument({
    language,
    content: hasCursor ? before + after : content,
  });
  const editor = await vscode.window.showTextDocument(document);
  if (hasCursor) {
    const cursor = document.positionAt(before.length);
    editor.selection = new vscode.Selection(cursor, cursor);
  }
  return editor;
}

/** Writes a file into the workspace, which is a fresh copy for each run, and gives its address. */
export async function writeWorkspaceFile(name: string, content: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No workspace folder is open.');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/** Closes every editor without saving: for `teardown`. */
export async function closeAllEditors(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (!document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
