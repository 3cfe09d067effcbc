import * as vscode from 'vscode';
import { isSpanReference } from '../host/passageCommands';
import { sourceScheme } from '../host/sourceDocument';
import type { Library } from '../host/sources/library';

/** Find all references, from a quotation, a citation or a passage of a source. */
export function registerReferences(
  selector: vscode.DocumentSelector,
  library: () => Promise<Library>,
): vscode.Disposable {
  const filters = Array.isArray(selector) ? (selector as readonly vscode.DocumentFilter[]) : [];
  return vscode.languages.registerReferenceProvider([...filters, { scheme: sourceScheme }], {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const { referencesAt } = await import('./provide');
      return referencesAt(document, position, await library(), includeDeclaration, token);
    },
  });
}

/** The command of the rows of the view: opens the source at the passage, and lists who quotes it there. */
export function registerPassageReferences(library: () => Promise<Library>): vscode.Disposable {
  return vscode.commands.registerCommand(
    'citeAgreement.findPassageReferences',
    async (reference: unknown) => {
      if (!isSpanReference(reference)) return;
      const { showReferences } = await import('./provide');
      await showReferences(reference, await library());
    },
  );
}
