import * as vscode from 'vscode';
import { workRead } from '../core/cite/citation';
import { plainText } from '../core/cite/richText';
import { openQuotation, closingMark, type OpenQuotation } from '../core/complete/openQuotation';
import { quotationOffers, writeOffer, type QuotationOffer } from '../core/complete/quotationOffers';
import type { QuotationStyle } from '../core/quote/insertion';
import { citationAt } from '../core/quote/citationAt';
import { attributeExcerpt } from '../core/quote/excerpt';
import { attribute, formatLocator, speaker } from '../core/source/attribution';
import { FoldedText } from '../core/text/foldedText';
import { CursorContext } from './host/cursorContext';
import { unescapingOf } from './host/documentMarkup';
import type { LoadCorpus } from './host/loadCorpus';
import { typingContext, type TypingContext } from './host/citationContext';
import { CitingItem } from './host/citingItem';
import { passageMarkdown } from './host/passageMarkdown';
import { quotationStyleFor } from './host/quotationStyle';
import { wantsGhostText } from './host/settings';

/** What opens a quotation, so that the list comes by itself; a space serves words that are mistyped. */
const triggerCharacters = ['"', '“', '‘', '«', '`', '{', '[', '>', ' '];

/** Completion inside an open quotation: the typed words become the source's, closed and cited. */
export function registerQuotationCompletion(
  selector: vscode.DocumentSelector,
  loadCorpus: LoadCorpus,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    selector,
    new QuotationCompletionProvider(loadCorpus),
    ...triggerCharacters,
  );
}

class QuotationCompletionItem extends CitingItem {
  constructor(
    readonly offer: QuotationOffer,
    readonly style: QuotationStyle,
    document: vscode.TextDocument,
  ) {
    super({ label: preview(offer), description: describe(offer) }, document);
  }
}

class QuotationCompletionProvider implements vscode.CompletionItemProvider<QuotationCompletionItem> {
  readonly #loadCorpus: LoadCorpus;

  constructor(loadCorpus: LoadCorpus) {
    this.#loadCorpus = loadCorpus;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    { triggerCharacter }: vscode.CompletionContext,
  ): Promise<vscode.CompletionList<QuotationCompletionItem> | undefined> {
    const cursor = new CursorContext(document, position);
    const open = openQuotation(cursor.before, cursor.language);
    if (!open) return undefined;
    const typed = FoldedText.of(open.typed, unescapingOf(document)).text;
    const { version } = document;
    const corpus = await this.#loadCorpus();
    const { lookup } = corpus;
    // Words that are exact so far are finished by ghost text; a list that opens by itself would hide it.
    const ghostTextServes = () => wantsGhostText(document) && lookup.exact(typed, 1).length > 0;
    if (triggerCharacter === ' ' && ghostTextServes()) return undefined;
    const offers = quotationOffers(typed, lookup);
    if (offers.length === 0 || cursor.isInCode()) return undefined;

    const style = await quotationStyleFor(document);
    const context = await typingContext(
      document,
      style,
      corpus,
      offers.map(({ excerpt }) => attributeExcerpt(excerpt)),
    );
    if (token.isCancellationRequested || document.version !== version) return undefined;
    const items = offers.map((offer, rank) => {
      const item = new QuotationCompletionItem(offer, style, document);
      item.sortText = String(rank).padStart(3, '0');
      fillIn(item, document, position, cursor, open, context);
      return item;
    });
    return new vscode.CompletionList(items, true);
  }

  resolveCompletionItem(item: QuotationCompletionItem): QuotationCompletionItem {
    const { excerpt } = item.offer;
    item.resolveRenewals();
    const attribution = attribute(excerpt.source, excerpt.spans[0]);
    item.detail = `${speaker(attribution.work)}, ${formatLocator(attribution.locator)}`;
    item.documentation = passageMarkdown(
      excerpt.source,
      excerpt.spans[0],
      plainText(item.style.engine.cite(attribution)),
    );
    return item;
  }
}

/** Gives the item its text and the edits that go with it. */
function fillIn(
  item: QuotationCompletionItem,
  document: vscode.TextDocument,
  position: vscode.Position,
  cursor: CursorContext,
  open: OpenQuotation,
  context: TypingContext,
): void {
  const { offer, style } = item;
  const closing = closingMark(cursor.after, open);
  const { citations, renewals } = citationAt(
    document.getText(),
    document.offsetAt(position),
    attributeExcerpt(offer.excerpt),
    context,
  );
  const { markup } = style;
  const insertion = writeOffer(offer, offer.match.start, open, closing, markup, citations);
  if (closing.where !== 'later') {
    item.setConsequences(workRead(attributeExcerpt(offer.excerpt)).id, context, renewals);
  }
  const end = position.translate(0, closing.where === 'here' ? closing.length : 0);
  item.replace(cursor.positionAt(open.start), end);
  const { start } = (item.range as { inserting: vscode.Range }).inserting;
  item.filterText =
    document.getText(new vscode.Range(start, position)) +
    offer.match.source.body.slice(offer.match.typedEnd, offer.excerpt.spans[0].end);
  item.setText(insertion, end, markup);
}

/** How far the words reach; where they stand is told with the details, for the list is narrow. */
function describe({ extent }: QuotationOffer): string {
  return {
    clause: vscode.l10n.t('clause'),
    sentence: vscode.l10n.t('sentence'),
    paragraph: vscode.l10n.t('paragraph'),
  }[extent];
}

/** How the words begin and how they end: the list is some fifty letters wide. */
function preview({ excerpt }: QuotationOffer): string {
  const [{ start, end }] = excerpt.spans;
  const words = excerpt.source.body.slice(start, end);
  if (words.length <= 40) return words;
  const beginning = words.slice(0, words.lastIndexOf(' ', 18));
  return `${beginning} … ${words.slice(words.indexOf(' ', words.length - 22) + 1)}`;
}
