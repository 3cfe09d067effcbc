import * as vscode from 'vscode';
import { closingMark, openQuotation } from '../core/complete/openQuotation';
import { workRead } from '../core/cite/citation';
import { ghostOffers, writeOffer } from '../core/complete/quotationOffers';
import { attributeExcerpt } from '../core/quote/excerpt';
import { citationAt } from '../core/quote/citationAt';
import { citationsToFinish } from '../core/quote/citationsToFinish';
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
  /** Where the ghost text began: UTF-16 offset in the document. */
  readonly start: number;
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
export function registerGhostTextCitations(loadCorpus: LoadCorpus): vscode.Disposable {
  return vscode.commands.registerCommand(finishQuotationCommand, async (given: unknown) => {
    const { uri, definitions, start } = given as FinishedQuotation;
    const editor = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === uri.toString(),
    );
    if (!editor) return;
    const { document } = editor;
    const { version } = document;
    const [style, corpus] = await Promise.all([quotationStyleFor(document), loadCorpus()]);
    if (document.version !== version) return;
    const end = Math.max(document.offsetAt(editor.selection.active), start);
    const changes = citationsToFinish(
      document.getText(),
      { start, end },
      definitions,
      style,
      corpus.citableWorks,
    );
    const { selections } = editor;
    const inOneStep = { undoStopBefore: false, undoStopAfter: false };
    await editor.edit((edit) => {
      for (const { span, newText } of changes) edit.replace(rangeOf(document, span), newText);
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
    const { id } = workRead(attributeExcerpt(offer.excerpt));
    if (context.withoutEntry.has(id)) {
      item.command = addEntries(vscode.l10n.t('Add to the bibliography'), document.uri, [id]);
    } else if (!style.markup.keyed) {
      const finished: FinishedQuotation = { uri: document.uri, definitions, start: at };
      const title = vscode.l10n.t('Finish the citation');
      item.command = { command: finishQuotationCommand, title, arguments: [finished] };
    }
    return [item];
  });
}
