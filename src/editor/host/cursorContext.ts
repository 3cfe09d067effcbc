import * as vscode from 'vscode';
import type { DocumentLanguage } from '../../core/markup/language';
import { languageOfDocument } from './languageOfDocument';
import { opaqueSpans } from '../../core/markup/opaqueSpans';

/** A quotation seldom runs longer than this, and one that does is not finished by typing. */
const mostLines = 200;
const mostCharacters = 10_000;
/** How far back code is looked for that the cursor may stand in: enough for a listing, and read in a millisecond. */
const codeWindow = 64_000;
/** How far on, for what closes it: code in a line, front matter. */
const codeRest = 8_000;

/** The paragraph round a cursor, however large the document or the line. */
export class CursorContext {
  readonly language: DocumentLanguage;
  /** The paragraph up to the cursor. */
  readonly before: string;
  /** The rest of the paragraph's line. */
  readonly after: string;
  readonly #document: vscode.TextDocument;
  readonly #position: vscode.Position;
  readonly #startOffset: number;

  constructor(document: vscode.TextDocument, position: vscode.Position) {
    this.#document = document;
    this.#position = position;
    this.language = languageOfDocument(document);
    let line = position.line;
    let length = position.character;
    while (
      line > 0 &&
      position.line - line < mostLines &&
      length < mostCharacters &&
      !document.lineAt(line - 1).isEmptyOrWhitespace
    ) {
      length += document.lineAt(--line).text.length + 1;
    }
    const start = new vscode.Position(line, Math.max(position.character - mostCharacters, 0));
    const from = line === position.line ? start : start.with({ character: 0 });
    this.#startOffset = document.offsetAt(from);
    this.before = document.getText(new vscode.Range(from, position));
    const { end } = document.lineAt(position.line).range;
    this.after = document.getText(new vscode.Range(position, end)).slice(0, mostCharacters);
  }

  /** @param offset in `before` */
  positionAt(offset: number): vscode.Position {
    return this.#document.positionAt(this.#startOffset + offset);
  }

  /** Whether the cursor stands in code, math, an address, or front matter. */
  isInCode(): boolean {
    const offset = this.#startOffset + this.before.length;
    const from = this.#document.positionAt(Math.max(offset - codeWindow, 0)).with({ character: 0 });
    const to = this.#document.positionAt(offset + codeRest);
    const textIn = (start: vscode.Position, end: vscode.Position) =>
      this.#document.getText(new vscode.Range(start, end));
    const before = textIn(from, this.#position).slice(-2 * codeWindow);
    // A letter in the cursor's place tells code that is still open from code that ends right before it.
    const text = `${before}x${textIn(this.#position, to)}`;
    return opaqueSpans(text, this.language).some(
      ({ start, end }) => start <= before.length && before.length < end,
    );
  }
}
