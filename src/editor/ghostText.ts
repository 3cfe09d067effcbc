import * as vscode from 'vscode';
import { closingMark, openQuotation } from '../core/complete/openQuotation';
import { ghostOffers, writeOffer } from '../core/complete/quotationOffers';
import { FoldedText } from '../core/text/foldedText';
import { CursorContext } from './host/cursorContext';
import type { LoadCorpus } from './host/loadCorpus';
import { addFootnotesCommand, footnoteLabel, footnotesAtEnd } from './host/footnotes';
import { quotationStyleFor } from './host/quotationStyle';
import { settingsFor, wantsGhostText } from './host/settings';

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
 * Puts footnotes at the end of a document after ghost text was accepted, which can change its own
 * place only; in the same undo step.
 */
export function registerGhostTextFootnotes(): vscode.Disposable {
  return vscode.commands.registerCommand(
    addFootnotesCommand,
    async (uri: vscode.Uri, definitions: readonly string[]) => {
      const editor = vscode.window.visibleTextEditors.find(
        ({ document }) => document.uri.toString() === uri.toString(),
      );
      if (!editor) return;
      const { position, text } = footnotesAtEnd(editor.document, definitions);
      const { selections } = editor;
      const inOneStep = { undoStopBefore: false, undoStopAfter: false };
      await editor.edit((edit) => {
        edit.insert(position, text);
      }, inOneStep);
      // A cursor at the very end would have moved behind the footnotes.
      editor.selections = selections;
    },
  );
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
  const typed = FoldedText.of(open.typed, settingsFor(document).markup.unescaping).text;
  const { version } = document;
  const { lookup } = await loadCorpus();
  const offers = ghostOffers(typed, lookup);
  if (offers.length === 0 || cursor.isInCode()) return undefined;

  const style = await quotationStyleFor(document);
  if (token.isCancellationRequested || document.version !== version) return undefined;
  const label = footnoteLabel(document, style.markup);
  const closing = closingMark(cursor.after, open);
  // What is typed stays; only what follows is offered, so that accepting word by word stays exact.
  const end = position.translate(0, closing.where === 'here' ? closing.length : 0);
  return offers.flatMap((offer) => {
    const { text, definitions } = writeOffer(
      offer,
      offer.match.typedEnd,
      open,
      closing,
      style,
      label,
    );
    if (text === '') return [];
    const item = new vscode.InlineCompletionItem(text, new vscode.Range(position, end));
    if (definitions.length > 0) {
      item.command = {
        command: addFootnotesCommand,
        title: vscode.l10n.t('Add the footnote'),
        arguments: [document.uri, definitions],
      };
    }
    return [item];
  });
}
