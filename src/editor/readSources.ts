import * as vscode from 'vscode';
import type { Library } from './host/sources/library';

/** The command `Cite Agreement: Read Sources Anew`. */
export function registerReadSources(library: () => Promise<Library>): vscode.Disposable {
  return vscode.commands.registerCommand('citeAgreement.readSourcesAnew', async () => {
    (await library()).readAnew();
  });
}
