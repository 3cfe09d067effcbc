import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Unit } from '../index/units';
import type { Passage } from '../source/passages';
import type { FoldedText } from '../text/foldedText';
import type { Span } from '../text/span';
import { matchedWords } from './matchedWords';
import { foldForSearch } from './searchFolding';

/** One passage that a query found. */
export interface SearchHit {
  readonly passage: Passage;
  /** From 0 to 1, 1 best; comparable within one answer only. */
  readonly score: number;
  /** The words of `passage.text` that the query matched, in text order. */
  readonly ranges: readonly Span[];
}

/** A passage of the shortlist, as Fuse reads it. */
export interface Entry {
  readonly passage: Passage;
  /** Where in the passage the part begins that is read: 0, but where it is as long as a chapter. */
  readonly from: number;
  readonly folded: FoldedText;
  readonly text: string;
  /** What the index says of it (`Evidence.share`); 0 where it was not asked. */
  readonly share: number;
}

/** Where a passage is longer, Fuse reads so much of it round the words that were found. */
const longestRead = 1_200;

/** @param place the word round which a long passage is read: a place in the index's `text` */
export function entryOf(unit: Unit, share: number, place: number): readonly Entry[] {
  const passage = unit.passage();
  if (!passage) return [];
  const at = (unit.volume.index.starts[place] ?? passage.start) - passage.start;
  const from =
    passage.text.length <= longestRead
      ? 0
      : passage.text.lastIndexOf(' ', Math.max(at - longestRead / 2, 0)) + 1;
  const folded = foldForSearch(passage.text.slice(from, from + longestRead));
  return [{ passage, from, folded, text: folded.text, share }];
}

/**
 * Token search matches the query word by word, weighs rare words higher, and so forgives typos,
 * dropped and swapped words. Length and place in the passage say nothing about what is meant.
 */
const fuseOptions: IFuseOptions<Entry> = {
  keys: ['text'],
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
  includeMatches: true,
};

/** The share of a word's letters that may be wrong: two letters changed about are two wrong ones. */
const usualThreshold = 0.3;
/** Where nothing is found so: two of six, as in "remian". Used first, it would find too much. */
const lenientThreshold = 0.4;
/** Fuse's score (0 best) past which a hit shares little but letters with the query. */
const worstScore = 0.7;

/** So many entries are ranked by Fuse, which takes about a tenth of a millisecond each; more follow as the index has them. */
export const mostRanked = 24;

/** What Fuse's score counts beside what the index says. */
const fuseCounts = 0.3;
/** What the index can say at most: all words, and all of them together (`evidenceOf`). */
const bestShare = 1.4;
/** A passage with less of the query than this part of the best one's is no answer. */
const leastOfBest = 0.4;

/**
 * The entries that answer a query, best first: by Fuse's score, and by what the index says where it was
 * asked. Fuse finds the words to highlight.
 * @param query folded for search
 */
export function rankedEntries(entries: readonly Entry[], query: string): readonly SearchHit[] {
  const usual = fuseHits(entries, query, usualThreshold);
  const found = usual.size > 0 ? usual : fuseHits(entries, query, lenientThreshold);
  const best = Math.max(0, ...entries.map(({ share }) => share));
  return entries
    .flatMap((entry) => {
      const hit = found.get(entry);
      if (!hit && (entry.share <= 0 || entry.share < best * leastOfBest)) return [];
      const fuse = hit?.score ?? 0;
      const score = best > 0 ? (entry.share + fuseCounts * fuse) / (bestShare + fuseCounts) : fuse;
      return [{ entry, score, indices: hit?.indices ?? [] }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ entry: { passage, from, folded }, score, indices }) => ({
      passage,
      score: Number(Math.min(Math.max(score, 0), 1).toFixed(4)),
      ranges: matchedWords(folded, query, indices).map(({ start, end }) => ({
        start: from + start,
        end: from + end,
      })),
    }));
}

interface FuseHit {
  /** 1 best. */
  readonly score: number;
  readonly indices: readonly (readonly [number, number])[];
}

function fuseHits(
  entries: readonly Entry[],
  query: string,
  threshold: number,
): ReadonlyMap<Entry, FuseHit> {
  const fuse = new Fuse(entries.slice(0, mostRanked), { ...fuseOptions, threshold });
  return new Map(
    fuse.search(query).flatMap(({ item, score = 0, matches = [] }) => {
      if (score > worstScore) return [];
      return [[item, { score: 1 - score, indices: matches.flatMap(({ indices }) => indices) }]];
    }),
  );
}
