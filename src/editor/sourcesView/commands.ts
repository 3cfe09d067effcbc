import * as vscode from 'vscode';
import { excerptOf } from '../../core/quote/excerpt';
import { composeQuotation, usualForm } from '../../core/quote/insertion';
import { passageAt } from '../../core/source/passages';
import { copyQuotation } from '../host/insertInto';
import { insertPassageCommand, isSpanReference, type SpanReference } from '../host/passageCommands';
import { passageReferenceAt } from '../host/passageReference';
import { quotationStyleFor } from '../host/quotationStyle';
import { bodyOffsetAt, sourceShownIn } from '../host/sourceDocument';
import type { Library } from '../host/sources/library';
import { isWritersDocument } from '../host/quotations/writersDocuments';
import type { ViewNode } from './nodes';
import type { SourcesView } from './view';

/** The quotation that a row stands for, in the document that is written now: not in the source that is looked at. */
export async function insertAsQuotation(
  reference: unknown,
  library: Library,
  lastWritten: vscode.TextEditor | undefined,
): Promise<void> {
  if (!isSpanReference(reference)) return;
  const active = vscode.window.activeTextEditor;
  const isWritten = active && !sourceShownIn(active.document, library.corpus);
  if (!isWritten && lastWritten) {
    const { document, selection, viewColumn } = lastWritten;
    // The source may have taken the place of a document that was in preview, and closed it.
    if (!(document.isClosed && document.isUntitled)) {
      await vscode.window.showTextDocument(document.uri, {
        selection,
        ...(viewColumn !== undefined && { viewColumn }),
      });
    }
  }
  const { source, start, end } = reference;
  await vscode.commands.executeCommand(insertPassageCommand, { source, start, end });
}

/** The quotation with its citation, as the document that is written would have it. */
export async function copyWithCitation(reference: unknown, library: Library): Promise<void> {
  const compose = await composerOf(reference, library);
  if (compose) await copyQuotation(compose.compose, compose.style);
}

async function composerOf(reference: unknown, { corpus }: Library) {
  const source = isSpanReference(reference) ? corpus.source(reference.source) : undefined;
  if (!source || !isSpanReference(reference)) return undefined;
  const style = await quotationStyleFor(vscode.window.activeTextEditor?.document);
  const excerpt = excerptOf(source, reference);
  const form = usualForm(excerpt, style.blockQuotationWords);
  return {
    style,
    compose: (citations: Parameters<typeof composeQuotation>[3]) =>
      composeQuotation(excerpt, form, style, citations),
  };
}

export async function copyPassageId(reference: unknown, { corpus }: Library): Promise<void> {
  if (!isSpanReference(reference)) return;
  const source = corpus.source(reference.source);
  const node = reference as SpanReference & Partial<ViewNode>;
  const passage =
    node.kind === 'passage' && 'passage' in node
      ? node.passage
      : source && passageAt(source, reference);
  if (passage) await vscode.env.clipboard.writeText(passage.id);
}

/** Selects the row of the words at the cursor: of a quotation or a citation, or of a source's own text. */
export async function revealInView(
  treeView: vscode.TreeView<ViewNode>,
  view: SourcesView,
  { corpus }: Library,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor && (await wordsAt(editor, corpus));
  const node = found && view.find(found.source, found.words);
  if (node) await select(treeView, node);
  else {
    const message = vscode.l10n.t('There is no quotation or citation of a source at the cursor.');
    void vscode.window.showInformationMessage(message);
  }
}

const mostAttempts = 3;
const waitFor = 200;

/** A view that is refreshed meanwhile shows the row and selects nothing. */
async function select(treeView: vscode.TreeView<ViewNode>, node: ViewNode): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    await treeView.reveal(node, { select: true, focus: true });
    await new Promise((resolve) => setTimeout(resolve, waitFor));
    if (treeView.selection[0]?.key === node.key) return;
  }
}

async function wordsAt({ document, selection }: vscode.TextEditor, corpus: Library['corpus']) {
  const shown = sourceShownIn(document, corpus);
  if (shown) {
    const start = await bodyOffsetAt(document, selection.active, shown, corpus);
    return { source: shown, words: { start, end: start } };
  }
  const found = await passageReferenceAt(document, selection.active, corpus);
  return found && { source: found.source, words: found.passage };
}

/** Remembers in which editor the writer wrote last: rows that are clicked open sources over it. */
export class LastWritten {
  readonly #library: Library;
  readonly #listener: vscode.Disposable;
  editor: vscode.TextEditor | undefined;

  constructor(library: Library) {
    this.#library = library;
    this.#note(vscode.window.activeTextEditor);
    this.#listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
      this.#note(editor);
    });
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #note(editor: vscode.TextEditor | undefined): void {
    if (editor && isWritersDocument(editor.document, this.#library)) this.editor = editor;
  }
}
