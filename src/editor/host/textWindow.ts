import * as vscode from 'vscode';
import { languageOfDocument } from './languageOfDocument';
import { opaqueSpans } from '../../core/markup/opaqueSpans';
import type { Span } from '../../core/text/span';

/** Enough for a paragraph with what is round it, and read in a millisecond, however large the document. */
const reach = 64_000;

/** The text round a position of a document: what a hover looks at. */
export class TextWindow {
  readonly text: string;
  /** Where the position is in `text`: UTF-16 units. */
  readonly offset: number;
  /** Code, math, addresses and front matter in `text`, as far as the window shows where they begin. */
  readonly opaque: readonly Span[];
  readonly #document: vscode.TextDocument;
  readonly #start: number;

  constructor(document: vscode.TextDocument, position: vscode.Position) {
    const at = document.offsetAt(position);
    const from = document.positionAt(Math.max(at - reach, 0));
    const to = document.positionAt(at + reach);
    this.#document = document;
    this.#start = document.offsetAt(from);
    this.text = document.getText(new vscode.Range(from, to));
    this.offset = at - this.#start;
    const language = languageOfDocument(document);
    this.opaque = opaqueSpans(this.text, language);
  }

  isOpaque(): boolean {
    return this.opaque.some(({ start, end }) => start <= this.offset && this.offset < end);
  }

  /** The paragraph that holds the position: between blank lines. */
  paragraph(): Span {
    const before = this.text.slice(0, this.offset);
    const start = Math.max(
      ...[...before.matchAll(/\n[ \t]*\r?\n/gu)].map((each) => each.index + each[0].length),
      0,
    );
    const next = /\r?\n[ \t]*\r?\n/u.exec(this.text.slice(this.offset));
    return { start, end: next ? this.offset + next.index : this.text.length };
  }

  range({ start, end }: Span): vscode.Range {
    return new vscode.Range(
      this.#document.positionAt(this.#start + start),
      this.#document.positionAt(this.#start + end),
    );
  }
}
