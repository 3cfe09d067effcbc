import * as vscode from 'vscode';
import { closingMark, openQuotation } from '../core/complete/openQuotation';
import { workRead, type Citation } from '../core/cite/citation';
import { ghostOffers, writeOffer } from '../core/complete/quotationOffers';
import { attributeExcerpt } from '../core/quote/excerpt';
import { citationAt } from '../core/quote/citationAt';
import { citationsToFinish } from '../core/quote/citationsToFinish';
import type { QuotationStyle } from '../core/quote/insertion';
import type { CitableWork } from '../core/quotations/citableWorks';
import type { Span } from '../core/text/span';
import { FoldedText } from '../core/text/foldedText';
import { CursorContext } from './host/cursorContext';
import { unescapingOf } from './host/documentMarkup';
import type { LoadCorpus } from './host/loadCorpus';
import { addEntries } from './host/bibliography/entriesRequest';
import { typingContext } from './host/citationContext';
import { quotationStyleFor } from './host/quotationStyle';
import { wantsGhostText } from './host/settings';
import { rangeOf } from './host/textEdits';

const finishQuotationCommand = 'citeAgreement.finishQuotation';

/** Ghost text that was accepted. */
interface FinishedQuotation {
  readonly uri: vscode.Uri;
  /** The text of its footnotes. */
  readonly definitions: readonly string[];
  /** Where the ghost text stands: UTF-16 offsets in the document with it. */
  readonly span: Span;
  readonly citation: Citation;
  readonly style: QuotationStyle;
  readonly works: readonly CitableWork[];
}

/** Ghost text: how the source goes on from the words that are typed exactly, from the second on. */
export function registerGhostText(
  selector: vscode.DocumentSelector,
  loadCorpus: LoadCorpus,
): vscode.Disposable {
  return vscode.languages.registerInlineCompletionItemProvider(selector, {
    provideInlineCompletionItems: (document, position, context, token) =>
      context.selectedCompletionInfo || !wantsGhostText(document)
        ? undefined
        : ghostTexts(loadCorpus, document, position, token),
  });
}

/**
 * What ghost text cannot do, which changes its own place only, done after it was accepted and in the same
 * undo step: the footnotes' text at the end, and the citations that follow.
 */
export function registerGhostTextCitations(): vscode.Disposable {
  return vscode.commands.registerCommand(finishQuotationCommand, async (given: unknown) => {
    // Everything is at hand, so that nothing comes between the ghost text and this: a save, an undo.
    const finished = given as FinishedQuotation;
    const { uri, definitions, span, citation, style, works } = finished;
    const editor = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === uri.toString(),
    );
    if (!editor) return;
    const { document } = editor;
    const changes = citationsToFinish(
      document.getText(),
      citation,
      span,
      definitions,
      style,
      works,
    );
    if (changes.length === 0) return;
    const { selections } = editor;
    const inOneStep = { undoStopBefore: false, undoStopAfter: false };
    await editor.edit((edit) => {
      for (const { span: place, newText } of changes) {
        edit.replace(rangeOf(document, place), newText);
      }
    }, inOneStep);
    // A cursor at the very end would have moved behind the footnotes.
    editor.selections = selections;
  });
}

async function ghostTexts(
  loadCorpus: LoadCorpus,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.InlineCompletionItem[] | undefined> {
  const cursor = new CursorContext(document, position);
  const open = openQuotation(cursor.before, cursor.language);
  if (!open) return undefined;
  const typed = FoldedText.of(open.typed, unescapingOf(document)).text;
  const { version } = document;
  const corpus = await loadCorpus();
  const offers = ghostOffers(typed, corpus.lookup);
  if (offers.length === 0 || cursor.isInCode()) return undefined;

  const style = await quotationStyleFor(document);
  const context = await typingContext(
    document,
    style,
    corpus,
    offers.map(({ excerpt }) => attributeExcerpt(excerpt)),
  );
  if (token.isCancellationRequested || document.version !== version) return undefined;
  const at = document.offsetAt(position);
  const closing = closingMark(cursor.after, open);
  // What is typed stays; only what follows is offered, so that accepting word by word stays exact.
  const end = position.translate(0, closing.where === 'here' ? closing.length : 0);
  return offers.flatMap((offer) => {
    const { citations } = citationAt(
      document.getText(),
      at,
      attributeExcerpt(offer.excerpt),
      context,
    );
    const from = offer.match.typedEnd;
    const { text, definitions } = writeOffer(offer, from, open, closing, style.markup, citations);
    if (text === '') return [];
    const item = new vscode.InlineCompletionItem(text, new vscode.Range(position, end));
    if (closing.where === 'later') return [item];
    const citation = attributeExcerpt(offer.excerpt);
    const { id } = workRead(citation);
    if (context.withoutEntry.has(id)) {
      item.command = addEntries(vscode.l10n.t('Add to the bibliography'), document.uri, [id]);
    } else if (!style.markup.keyed) {
      const span = { start: at, end: at + text.length };
      const works = corpus.citableWorks;
      const { uri } = document;
      const finished: FinishedQuotation = { uri, definitions, span, citation, style, works };
      const title = vscode.l10n.t('Finish the citation');
      item.command = { command: finishQuotationCommand, title, arguments: [finished] };
    }
    return [item];
  });
}
