import type { PhrasePlace } from '../index/phrase';
import type { Source } from '../source/source';
import type { Span } from '../text/span';
import type { DocumentWords } from './documentWords';
import type { WordRun } from './longestRun';

/** Words of a document that are a source's. */
export interface QuotedPassage {
  /** In the document: from the first word to the last. */
  readonly span: Span;
  readonly words: number;
  /** Where the sources have these words, in the order of the shelf: mostly one place. Never empty. */
  readonly places: readonly QuotedPlace[];
  /** What stands between the quotation marks round them, or in the block; absent where there are none. */
  readonly quotation?: Span;
}

export interface QuotedPlace {
  readonly source: Source;
  /** In the source's body. */
  readonly passage: Span;
}

/** So many words in a row nobody writes by chance; fewer are stock phrases, "of the United States of America". */
export const fewestWords = 8;
/** A run as a passage of the document. */
export function asPassage(
  { first, end, places }: WordRun,
  words: DocumentWords,
  quotation?: Span,
): QuotedPassage {
  return {
    span: words.span(first, end),
    words: end - first,
    places: places.map((place) => asPlace(place, end - first)),
    ...(quotation && { quotation }),
  };
}

/** The part of a run from a word on, before another one. */
export function part({ places, first: from }: WordRun, first: number, end: number): WordRun {
  const shift = first - from;
  const shifted = places.map((each) => ({ ...each, firstWord: each.firstWord + shift }));
  return { first, end, places: shifted };
}

/** Where two runs share words, the longer one keeps them. */
export function apart(runs: readonly WordRun[]): readonly WordRun[] {
  const longestFirst = [...runs].sort((a, b) => length(b) - length(a) || a.first - b.first);
  const kept: WordRun[] = [];
  for (const run of longestFirst) {
    let { first, end } = run;
    for (const other of kept) {
      if (other.first <= first && first < other.end) first = Math.min(other.end, end);
      if (other.first < end && end <= other.end) end = Math.max(other.first, first);
    }
    if (end - first < (length(run) >= fewestWords ? fewestWords : length(run))) continue;
    kept.push(part(run, first, end));
  }
  return kept.sort((a, b) => a.first - b.first);
}

export function length({ first, end }: WordRun): number {
  return end - first;
}

function asPlace({ volume, firstWord }: PhrasePlace, count: number): QuotedPlace {
  const { source, index } = volume;
  const start = index.starts[firstWord] ?? 0;
  const last = index.starts[firstWord + count - 1] ?? start;
  return { source, passage: { start, end: endOfWord(source.body, last) } };
}

/** Letters, and what stands between those of one word: apostrophes, the full stops of initialisms. */
const word =
  /(?:[\p{L}\p{N}\p{M}]|['’‘\u00AD\u200B\u2060\uFEFF]+(?=[\p{L}\p{N}])|(?<=\p{L})\.(?=\p{L}(?!\p{L})))+/uy;

/** Where the word ends that begins at an offset. */
export function endOfWord(body: string, start: number): number {
  word.lastIndex = start;
  return word.test(body) ? word.lastIndex : start + 1;
}
