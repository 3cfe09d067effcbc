import type { FoldedText } from '../text/foldedText';
import type { Span } from '../text/span';

/** A piece of a document's prose; offsets in the unescaped text. Never empty. */
export interface ProsePiece extends Span {
  /** Whether it does not go on with what was before: a listing parts them. */
  readonly isApart: boolean;
}

/** Longer pieces are cut where a line ends: so many characters are read in some milliseconds. */
export const longestPiece = 20_000;

/**
 * The prose of a document: what its opaque spans leave, in order. No word is cut in two, as none goes over
 * the end of a line. Linear in the text.
 */
export function prosePieces(unescaped: FoldedText, opaque: readonly Span[]): readonly ProsePiece[] {
  const { original, text } = unescaped;
  const pieces: ProsePiece[] = [];
  let isApart = false;
  const add = (from: number, to: number): void => {
    for (let start = from; start < to; isApart = false) {
      const end = endOfPiece(text, start, to);
      pieces.push({ start, end, isApart });
      start = end;
    }
  };
  let at = 0;
  for (const span of opaque) {
    add(at, unescaped.fromOriginal(span.start));
    at = Math.max(at, unescaped.fromOriginal(span.end));
    if (linesOf(original, span) > 2) isApart = true;
  }
  add(at, text.length);
  return pieces;
}

function endOfPiece(text: string, start: number, end: number): number {
  if (end - start <= longestPiece) return end;
  const lineBreak = text.indexOf('\n', start + longestPiece);
  return lineBreak < 0 ? end : Math.min(lineBreak, end);
}

/** How many lines a span has, as far as 3. */
function linesOf(text: string, { start, end }: Span): number {
  const first = text.indexOf('\n', start);
  if (first < 0 || first >= end) return 1;
  const second = text.indexOf('\n', first + 1);
  return second < 0 || second >= end ? 2 : 3;
}
