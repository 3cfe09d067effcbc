import * as vscode from 'vscode';
import type { Library } from '../host/sources/library';

/**
 * The command `Cite Agreement: Add Source…`: makes a source file from a document, the clipboard or the
 * selection. From the explorer it is called with the file.
 */
export function registerAddSource(library: () => Promise<Library>): vscode.Disposable {
  return vscode.commands.registerCommand('citeAgreement.addSource', async (given?: unknown) => {
    const { addSource } = await import('./addSource');
    await addSource(await library(), given instanceof vscode.Uri ? given : undefined);
  });
}
