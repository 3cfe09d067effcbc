import * as vscode from 'vscode';
import type { LoadCorpus } from './host/loadCorpus';
import { passageReferenceAt } from './host/passageReference';
import { sourceLocation } from './host/sourceDocument';

/** Go to definition from a quotation or citation to its passage in the source. */
export function registerSourceDefinition(
  selector: vscode.DocumentSelector,
  loadCorpus: LoadCorpus,
): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(selector, {
    async provideDefinition(document, position, token) {
      const reference = await passageReferenceAt(document, position, await loadCorpus());
      if (!reference) return undefined;
      const { uri, range } = await sourceLocation(reference.source, reference.passage);
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
