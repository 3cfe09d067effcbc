import * as vscode from 'vscode';
import { nameOffers } from '../core/complete/nameOffers';
import { agreementMarkdown } from './host/agreementMarkdown';
import type { LoadCorpus } from './host/loadCorpus';
import { CursorContext } from './host/cursorContext';
import { markupOf } from './host/documentMarkup';
import { settingsFor } from './host/settings';

/** Completion of agreement names: a short name, or the start of a title, becomes the official title. */
export function registerNameCompletion(
  selector: vscode.DocumentSelector,
  loadCorpus: LoadCorpus,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(selector, {
    async provideCompletionItems(document, position, token) {
      const corpus = await loadCorpus();
      if (token.isCancellationRequested) return undefined;
      const cursor = new CursorContext(document, position);
      const offers = nameOffers(cursor.before, corpus.agreements);
      if (offers.length === 0 || cursor.isInCode()) return undefined;
      const { escape } = markupOf(document, settingsFor(document).citationStyle);
      const items = offers.map(({ agreement, start, text }, rank) => {
        const item = new vscode.CompletionItem(
          { label: text, description: agreement.shortName ?? '' },
          vscode.CompletionItemKind.Reference,
        );
        const from = cursor.positionAt(start);
        const begin = from.line === position.line ? from : position.with({ character: 0 });
        const range = new vscode.Range(begin, position);
        item.range = { inserting: range, replacing: range };
        if (begin !== from)
          item.additionalTextEdits = [vscode.TextEdit.delete(new vscode.Range(from, begin))];
        item.insertText = escape(text);
        item.filterText = document.getText(range);
        item.sortText = String(rank).padStart(3, '0');
        item.documentation = agreementMarkdown(agreement, corpus);
        return item;
      });
      return new vscode.CompletionList(items, true);
    },
  });
}
