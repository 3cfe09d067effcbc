import * as vscode from 'vscode';
import { until } from './until.js';

const extensions: Readonly<Record<string, string>> = {
  markdown: 'md',
  latex: 'tex',
  html: 'html',
  plaintext: 'txt',
};

let opened = 0;

/**
 * Opens a new file and shows it; no two have the same address. `|` in the content, if there is
 * exactly one, is where the cursor stands, and is not part of the document.
 */
export async function openDocument(
  content: string,
  language = 'markdown',
): Promise<vscode.TextEditor> {
  const [before = '', after, ...more] = content.split('|');
  const hasCursor = after !== undefined && more.length === 0;
  const name = `document-${++opened}.${extensions[language] ?? language}`;
  const uri = await writeWorkspaceFile(name, hasCursor ? before + after : content);
  const editor = await vscode.window.showTextDocument(uri);
  const { document } = editor;
  if (document.languageId !== language) {
    throw new Error(`${name} was opened as ${document.languageId}`);
  }
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

/** Closes every editor without saving (VS Code asks nobody in tests): for `teardown`. */
export async function closeAllEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // VS Code 1.100 keeps the editors inside a Refactor Preview, which stand in no column.
  const isClosed = () =>
    vscode.window.visibleTextEditors.every(({ viewColumn }) => viewColumn === undefined);
  await until(isClosed, 'the editors are closed');
}
