import * as vscode from 'vscode';
import { nameOffers, type NameOffer } from '../core/complete/nameOffers';
import type { Agreement } from '../core/names/agreement';
import { citationAt } from '../core/quote/citationAt';
import { agreementMarkdown } from './host/agreementMarkdown';
import { typingContext, type TypingContext } from './host/citationContext';
import { CitingItem } from './host/citingItem';
import { CursorContext } from './host/cursorContext';
import type { LoadCorpus } from './host/loadCorpus';
import { quotationStyleFor } from './host/quotationStyle';

/** So many agreements are offered with their citation: of more, the typed name says too little. */
const mostCitations = 3;

/**
 * Completion of agreement names: a short name, or the start of a title, becomes the official title, or
 * gets the agreement's citation.
 */
export function registerNameCompletion(
  selector: vscode.DocumentSelector,
  loadCorpus: LoadCorpus,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(selector, {
    async provideCompletionItems(document, position, token) {
      const corpus = await loadCorpus();
      const cursor = new CursorContext(document, position);
      const offers = nameOffers(cursor.before, corpus.agreements);
      if (offers.length === 0 || cursor.isInCode()) return undefined;
      const { version } = document;
      const style = await quotationStyleFor(document);
      const cited = citable(offers);
      const works = cited.map(({ agreement: { work } }) => ({ work }));
      const context = await typingContext(document, style, corpus, works);
      if (token.isCancellationRequested || document.version !== version) return undefined;
      const items = offers.flatMap((offer, index) => {
        const title = titleItem(offer, document, position, cursor, context);
        const isLast = offers[index + 1]?.agreement !== offer.agreement;
        const own = isLast
          ? cited.find(({ agreement }) => agreement === offer.agreement)
          : undefined;
        return own ? [title, citationItem(own, document, position, cursor, context)] : [title];
      });
      for (const [rank, { item, agreement }] of items.entries()) {
        item.sortText = String(rank).padStart(3, '0');
        item.documentation = agreementMarkdown(agreement, corpus);
      }
      return new vscode.CompletionList(
        items.map(({ item }) => item),
        true,
      );
    },
    resolveCompletionItem(item: CitingItem) {
      item.resolveRenewals();
      return item;
    },
  });
}

interface Item {
  readonly item: CitingItem;
  readonly agreement: Agreement;
}

/** An offer for each of the first agreements. */
function citable(offers: readonly NameOffer[]): readonly NameOffer[] {
  const first = new Map(offers.map((offer) => [offer.agreement, offer]));
  return [...first.values()].slice(0, mostCitations);
}

function titleItem(
  { agreement, start, text }: NameOffer,
  document: vscode.TextDocument,
  position: vscode.Position,
  cursor: CursorContext,
  { style }: TypingContext,
): Item {
  const item = new CitingItem({ label: text, description: agreement.shortName ?? '' }, document);
  item.replace(cursor.positionAt(start), position);
  item.filterText = filterText(item, document, position);
  item.insertText = style.markup.escape(text);
  return { item, agreement };
}

function citationItem(
  { agreement, start }: NameOffer,
  document: vscode.TextDocument,
  position: vscode.Position,
  cursor: CursorContext,
  context: TypingContext,
): Item {
  const { work } = agreement;
  const name = cursor.before.slice(start).replace(/\s+/gu, ' ');
  const label = vscode.l10n.t('{0}, with its citation', name);
  const item = new CitingItem({ label, description: agreement.shortName ?? '' }, document);
  const at = document.offsetAt(position);
  const { citations, renewals } = citationAt(document.getText(), at, { work }, context);
  const { text, definitions } = citations.write({ work });
  const from = cursor.positionAt(start);
  const begin = from.line === position.line ? from : position.with({ character: 0 });
  item.replace(begin, position);
  item.filterText = filterText(item, document, position);
  item.setText({ text: item.filterText + text, definitions }, position, context.style.markup);
  item.setConsequences(work.id, context, renewals);
  return { item, agreement };
}

function filterText(
  { range }: CitingItem,
  document: vscode.TextDocument,
  position: vscode.Position,
): string {
  const { start } = (range as { inserting: vscode.Range }).inserting;
  return document.getText(new vscode.Range(start, position));
}
