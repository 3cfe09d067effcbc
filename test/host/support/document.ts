import * as vscode from 'vscode';
import { until } from './until.js';

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

/**
 * Closes every editor without saving, for `teardown`, and waits until the documents are gone: the next
 * untitled document takes the name of the last.
 */
export async function closeAllEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until(
    () => !vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled),
    'the untitled documents are closed',
  );
}
