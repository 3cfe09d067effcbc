import type { Shelf } from '../index/shelf';
import { readWords } from '../index/wordReader';
import type { DocumentLanguage } from '../markup/language';
import { opaqueSpans } from '../markup/opaqueSpans';
import { FoldedText, type Folding } from '../text/foldedText';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';

/** How a document's text is to be read. */
export interface WrittenIn {
  readonly language: DocumentLanguage;
  /** Undoes the markup's escapes. */
  readonly unescaping: Folding;
}

/** What stands between a word and the one before it. */
export const between = { nothing: 0, ellipsis: 1, break: 2 } as const;

/** Words that no source has. */
export const unknownWord = -1;

/** The words of a document's prose, in order, as the index of a shelf knows words. */
export interface DocumentWords {
  readonly count: number;
  /** The lexicon's ids; `unknownWord` where no source has the word. */
  readonly ids: Int32Array;
  /** What stands before each: nothing that counts, words left out, or something that parts texts. */
  readonly before: Uint8Array;
  /** Where the words from `first` on and before `end` stand in the document. */
  readonly span: (first: number, end: number) => Span;
  /** What stands between a word and the one before it, without the markup's escapes. */
  readonly gap: (word: number) => string;
  /** The number of the first word that begins at an offset of the document or after it. */
  readonly from: (offset: number) => number;
  /** Code, math, addresses and commands of the document. */
  readonly opaque: readonly Span[];
}

/** An ellipsis, in brackets or not, however it is written. */
const ellipsis = /…|\.\s?\.\s?\.|\\l?dots/u;

/** So many characters are read between two pauses: some milliseconds. */
const stepLength = 20_000;

/**
 * Reads the words of a document. What is not prose has none; words on both sides of a command or a
 * citation's key stand together, those on both sides of a listing do not.
 */
export function* documentWords(
  text: string,
  { language, unescaping }: WrittenIn,
  shelf: Shelf,
): Steps<DocumentWords> {
  const opaque = opaqueSpans(text, language);
  yield;
  const unescaped = FoldedText.of(text, unescaping);
  yield;
  const ids: number[] = [];
  const before: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let isBroken = false;

  const read = (from: number, to: number): void => {
    readWords(unescaped.text, from, to, (letters, length, start, end) => {
      const id = shelf.lexicon.idOf(String.fromCharCode(...letters.subarray(0, length)));
      ids.push(id === undefined || shelf.frequency(id) === 0 ? unknownWord : id);
      const gap = unescaped.text.slice(ends.at(-1) ?? from, start);
      before.push(
        isBroken ? between.break : ellipsis.test(gap) ? between.ellipsis : between.nothing,
      );
      isBroken = false;
      starts.push(start);
      ends.push(end);
    });
  };
  // No word goes over the end of a line.
  function* readLines(from: number, to: number): Steps<undefined> {
    let start = from;
    while (start < to) {
      const lineBreak = unescaped.text.indexOf('\n', start + stepLength);
      const end = lineBreak < 0 ? to : Math.min(lineBreak, to);
      read(start, end);
      if (end - start >= stepLength) yield;
      start = end;
    }
    return undefined;
  }
  let at = 0;
  for (const span of opaque) {
    const start = unescaped.fromOriginal(span.start);
    if (start > at) yield* readLines(at, start);
    at = Math.max(at, unescaped.fromOriginal(span.end));
    if (linesOf(text, span) > 2) isBroken = true;
  }
  yield* readLines(at, unescaped.text.length);

  const wordStarts = Uint32Array.from(starts);
  return {
    count: ids.length,
    ids: Int32Array.from(ids),
    before: Uint8Array.from(before),
    span: (first, end) =>
      unescaped.toOriginal({ start: starts[first] ?? 0, end: ends[end - 1] ?? 0 }),
    gap: (word) => unescaped.text.slice(ends[word - 1] ?? 0, starts[word]),
    from: (offset) => firstFrom(wordStarts, unescaped.fromOriginal(offset)),
    opaque,
  };
}

/** How many lines a span has, as far as 3. */
function linesOf(text: string, { start, end }: Span): number {
  const first = text.indexOf('\n', start);
  if (first < 0 || first >= end) return 1;
  const second = text.indexOf('\n', first + 1);
  return second < 0 || second >= end ? 2 : 3;
}

/** The index of the first of the ascending numbers that is not below the limit. */
function firstFrom(ascending: Uint32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
