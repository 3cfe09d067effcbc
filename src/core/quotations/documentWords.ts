import type { Shelf } from '../index/shelf';
import { readWords, type TakeWord } from '../index/wordReader';
import type { DocumentLanguage } from '../markup/language';
import { opaqueSpans } from '../markup/opaqueSpans';
import { FoldedText, type Folding } from '../text/foldedText';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import { between, betweenWords } from './between';
import { longestPiece, prosePieces } from './prosePieces';

/** How a document's text is to be read. */
export interface WrittenIn {
  readonly language: DocumentLanguage;
  /** Undoes the markup's escapes. */
  readonly unescaping: Folding;
}

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
  let isApart = false;
  const take: TakeWord = (letters, length, start, end) => {
    const id = shelf.lexicon.idOfLetters(letters, length);
    ids.push(id === undefined || shelf.frequency(id) === 0 ? unknownWord : id);
    before.push(isApart ? between.break : betweenWords(unescaped.text, ends.at(-1) ?? 0, start));
    isApart = false;
    starts.push(start);
    ends.push(end);
  };
  let sincePause = 0;
  for (const piece of prosePieces(unescaped, opaque)) {
    // Also the word after a piece that has none is apart from those before.
    isApart ||= piece.isApart;
    readWords(unescaped.text, piece.start, piece.end, take);
    sincePause += piece.end - piece.start;
    if (sincePause < longestPiece) continue;
    sincePause = 0;
    yield;
  }
  return {
    count: ids.length,
    ids: new Int32Array(ids),
    before: new Uint8Array(before),
    span: (first, end) =>
      unescaped.toOriginal({ start: starts[first] ?? 0, end: ends[end - 1] ?? 0 }),
    gap: (word) => unescaped.text.slice(ends[word - 1] ?? 0, starts[word]),
    from: (offset) => firstFrom(starts, unescaped.fromOriginal(offset)),
    opaque,
  };
}

/** The index of the first of the ascending numbers that is not below the limit. */
function firstFrom(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
