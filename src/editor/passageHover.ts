import * as vscode from 'vscode';
import { plainText } from '../core/cite/richText';
import { attribute } from '../core/source/attribution';
import type { LoadCorpus } from './host/loadCorpus';
import { passageMarkdown } from './host/passageMarkdown';
import { quotationStyleFor } from './host/quotationStyle';

/** The card on a quotation or citation of a source: whose words, which passage. */
export function registerPassageHover(
  selector: vscode.DocumentSelector,
  loadCorpus: LoadCorpus,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const { passageReferenceAt } = await import('./host/passageReference');
      const reference = await passageReferenceAt(document, position, await loadCorpus());
      if (!reference) return undefined;
      const { engine } = await quotationStyleFor(document);
      if (token.isCancellationRequested) return undefined;
      const { source, passage, range } = reference;
      const citation = plainText(engine.cite(attribute(source, passage)));
      return new vscode.Hover(passageMarkdown(source, passage, citation), range);
    },
  });
}
