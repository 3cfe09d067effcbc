import * as vscode from 'vscode';
import type { TextChange } from '../../core/quote/textChange';
import { definitionsAfter } from '../../core/quote/footnotes';
import type { WrittenCitation } from '../../core/quote/citationWriter';
import type { Markup } from '../../core/markup/markup';
import { addEntries } from './bibliography/entriesRequest';
import type { TypingContext } from './citationContext';
import { footnotesAtEnd } from './footnotes';
import { textEdits } from './textEdits';

/** A completion that brings a citation into the document. */
export class CitingItem extends vscode.CompletionItem {
  readonly #document: vscode.TextDocument;
  readonly #version: number;
  #renewals: () => readonly TextChange[] = () => [];

  constructor(label: vscode.CompletionItemLabel, document: vscode.TextDocument) {
    super(label, vscode.CompletionItemKind.Reference);
    this.#document = document;
    this.#version = document.version;
    this.keepWhitespace = true;
  }

  /**
   * Sets the text, and puts its footnotes at the document's end; where that is the cursor's place, into
   * the same text.
   * @param end where the replaced text ends
   */
  setText({ text, definitions }: WrittenCitation, end: vscode.Position, markup: Markup): void {
    this.insertText = text;
    if (definitions.length === 0) return;
    const documentEnd = this.#document.lineAt(this.#document.lineCount - 1).range.end;
    if (end.isEqual(documentEnd)) {
      const snippet = new vscode.SnippetString().appendText(text);
      snippet.appendTabstop(0).appendText(definitionsAfter(text, definitions, markup));
      this.insertText = snippet;
      return;
    }
    const footnotes = footnotesAtEnd(this.#document, definitions, markup);
    this.#addEdits([vscode.TextEdit.insert(footnotes.position, footnotes.text)]);
  }

  /** A completion replaces text of one line only: words typed on earlier lines go by an edit of their own. */
  replace(start: vscode.Position, end: vscode.Position): void {
    const begin = start.line === end.line ? start : end.with({ character: 0 });
    const range = new vscode.Range(begin, end);
    this.range = { inserting: range, replacing: range };
    if (!begin.isEqual(start)) {
      this.#addEdits([vscode.TextEdit.delete(new vscode.Range(start, begin))]);
    }
  }

  /**
   * Sees to what the citation asks for elsewhere: an entry in the bibliography, other forms of the
   * citations that follow.
   * @param work the id of the work that was read
   */
  setConsequences(
    work: string,
    { withoutEntry }: TypingContext,
    renewals: () => readonly TextChange[],
  ): void {
    this.#renewals = renewals;
    if (withoutEntry.has(work)) {
      this.command = addEntries(vscode.l10n.t('Add to the bibliography'), this.#document.uri, [
        work,
      ]);
    }
  }

  /** Works out the changes of other citations: on being resolved, for of many items one is taken. */
  resolveRenewals(): void {
    if (this.#document.version === this.#version) {
      this.#addEdits(textEdits(this.#document, this.#renewals()));
    }
    this.#renewals = () => [];
  }

  #addEdits(edits: readonly vscode.TextEdit[]): void {
    this.additionalTextEdits = [...(this.additionalTextEdits ?? []), ...edits];
  }
}
