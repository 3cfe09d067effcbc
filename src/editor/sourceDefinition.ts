import * as vscode from 'vscode';
import type { LoadCorpus } from './host/loadCorpus';
import { sourceLocation } from './host/sourceDocument';

/** Go to definition from a quotation or citation to its passage in the source. */
export function registerSourceDefinition(
  selector: vscode.DocumentSelector,
  loadCorpus: LoadCorpus,
): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(selector, {
    async provideDefinition(document, position, token) {
      const corpus = await loadCorpus();
      const { passageReferenceAt } = await import('./host/passageReference');
      const reference = await passageReferenceAt(document, position, corpus);
      if (!reference) return undefined;
      const { uri, range } = await sourceLocation(reference.source, reference.passage, corpus);
      if (token.isCancellationRequested) return undefined;
      return [
        {
          originSelectionRange: reference.range,
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: range,
        },
      ];
    },
  });
}
