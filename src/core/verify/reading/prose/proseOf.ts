import type { Span } from '../../../text/span';
import type { Prose } from '../writtenQuotation';

/** A stretch of a document that reads otherwise than it is written. UTF-16 offsets in the document. */
export interface Piece extends Span {
  /** What is seen of it. */
  readonly text: string;
}

/**
 * The prose of a stretch of a document, without white space at its ends.
 * @param pieces what of it reads otherwise, in order, none overlapping; all else is words as written
 */
export function proseOf(document: string, { start, end }: Span, pieces: readonly Piece[]): Prose {
  const seen: string[] = [];
  // Of each part that is seen, where it begins in the prose and in the document, and where it ends there.
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const isVerbatim: boolean[] = [];
  let length = 0;
  const add = (text: string, span: Span, verbatim: boolean) => {
    if (text === '') return;
    seen.push(text);
    at.push(length);
    from.push(span.start);
    to.push(span.end);
    isVerbatim.push(verbatim);
    length += text.length;
  };
  let copied = start;
  for (const piece of pieces) {
    add(document.slice(copied, piece.start), { start: copied, end: piece.start }, true);
    add(piece.text, piece, false);
    copied = piece.end;
  }
  add(document.slice(copied, end), { start: copied, end }, true);

  const untrimmed = seen.join('');
  const text = untrimmed.trim();
  const shift = untrimmed.length - untrimmed.trimStart().length;
  const partAt = (offset: number) => {
    let low = 0;
    let high = at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((at[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const startOf = (offset: number) => {
    const part = partAt(offset);
    const first = from[part] ?? start;
    return isVerbatim[part] ? first + offset - (at[part] ?? 0) : first;
  };
  const endOf = (offset: number) => {
    const part = partAt(offset - 1);
    return isVerbatim[part] ? (from[part] ?? 0) + offset - (at[part] ?? 0) : (to[part] ?? end);
  };
  return {
    text,
    toDocument(span) {
      if (span.start < 0 || span.end > text.length || span.start > span.end) {
        throw new RangeError(`no span ${span.start}–${span.end} in prose of ${text.length}`);
      }
      if (span.start < span.end) {
        return { start: startOf(span.start + shift), end: endOf(span.end + shift) };
      }
      // Nothing, right after what is seen before it.
      const place = span.start > 0 ? endOf(span.start + shift) : startOf(shift);
      return { start: place, end: place };
    },
  };
}
