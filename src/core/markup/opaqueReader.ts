import type { Span } from '../text/span';
import type { DocumentLanguage } from './language';
import { eachPiece, type Piece } from './opaqueSpans';

/** So far ahead patterns of the languages look, unless one takes all that it has read. */
const reach = 8_000;
/** So far behind a change patterns may look back to it. */
const lookBack = 500;

/**
 * Reads what of a document is not prose, as `opaqueSpans` does, and remembers it: after a change only what
 * stands round that is read again.
 */
export class OpaqueReader {
  #language: DocumentLanguage | undefined;
  #text = '';
  #pieces: readonly Piece[] = [];
  #spans: readonly Span[] = [];

  read(text: string, language: DocumentLanguage): readonly Span[] {
    const isOther = language !== this.#language;
    if (isOther || text !== this.#text) {
      this.#pieces = isOther ? [...eachPiece(text, language)] : this.#readChange(text, language);
      this.#spans = this.#pieces.filter(({ isProse }) => !isProse);
    }
    [this.#language, this.#text] = [language, text];
    return this.#spans;
  }

  #readChange(text: string, language: DocumentLanguage): readonly Piece[] {
    const before = this.#text;
    const change = changeOf(before, text);
    const shift = text.length - before.length;
    // What opens a front matter is none until somebody closes it, however far below.
    const isOpen = /^\uFEFF?---/u.test(text) && this.#pieces[0]?.start !== 0;
    const from = isOpen ? 0 : this.#borderBefore(Math.max(change.start - reach, 0));
    const kept = this.#pieces.filter(({ end }) => end <= from);
    const to = this.#borderAfter(Math.min(change.end + lookBack, before.length));
    const found = piecesBetween(text, language, from, to + shift);
    if (!found) return [...kept, ...eachPiece(text, language, from)];
    const rest = this.#pieces.filter(({ start }) => start >= to);
    return [...kept, ...found, ...(shift === 0 ? rest : rest.map((piece) => moved(piece, shift)))];
  }

  /** The nearest place before an offset, or at it, that is in no piece. */
  #borderBefore(offset: number): number {
    const around = this.#pieces.find(({ end }) => end > offset);
    return around && around.start < offset ? around.start : offset;
  }

  /** The nearest place after an offset, or at it, that is in no piece. */
  #borderAfter(offset: number): number {
    const around = this.#pieces.find(({ end }) => end > offset);
    return around && around.start < offset ? around.end : offset;
  }
}

/**
 * The pieces between two places, of which `from` is in none; undefined where one goes over `to`, so that all
 * that follows may be other pieces than before. No more of the text is read than patterns look ahead.
 */
function piecesBetween(
  text: string,
  language: DocumentLanguage,
  from: number,
  to: number,
): readonly Piece[] | undefined {
  const found: Piece[] = [];
  for (const piece of eachPiece(text.slice(0, to + reach), language, from)) {
    if (piece.start >= to) break;
    if (piece.end > to) return undefined;
    found.push(piece);
  }
  return found;
}

function moved({ start, end, isProse }: Piece, by: number): Piece {
  return { start: start + by, end: end + by, isProse };
}

/** So much is compared at once, which is quicker than letter by letter. */
const stride = 2_048;

function isSame(before: string, after: string, at: number, atAfter: number): boolean {
  return before.slice(at, at + stride) === after.slice(atAfter, atAfter + stride);
}

/** The stretch of the old text that is another one in the new. */
function changeOf(before: string, after: string): Span {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + stride <= most && isSame(before, after, start, start)) start += stride;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  const rest = most - start;
  const [endBefore, endAfter] = [before.length, after.length];
  while (
    same + stride <= rest &&
    isSame(before, after, endBefore - same - stride, endAfter - same - stride)
  ) {
    same += stride;
  }
  while (
    same < rest &&
    before.charCodeAt(endBefore - 1 - same) === after.charCodeAt(endAfter - 1 - same)
  ) {
    same++;
  }
  return { start, end: before.length - same };
}
