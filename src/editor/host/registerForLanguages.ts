import * as vscode from 'vscode';
import { changesLanguages, documentSelector } from './settings';

/** Registers providers for the languages that the writer chose, and anew when the choice changes. */
export function registerForLanguages(
  register: (selector: vscode.DocumentSelector) => readonly vscode.Disposable[],
): vscode.Disposable {
  let registered = vscode.Disposable.from(...register(documentSelector()));
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!changesLanguages(event)) return;
    registered.dispose();
    registered = vscode.Disposable.from(...register(documentSelector()));
  });
  return new vscode.Disposable(() => {
    listener.dispose();
    registered.dispose();
  });
}
