import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
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

interface Entry {
  readonly passage: Passage;
  readonly folded: FoldedText;
  readonly text: string;
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

/** Fuzzy search over a fixed list of passages. Made once per list: it folds and indexes every passage. */
export class PassageSearch {
  readonly #passages: readonly Passage[];
  readonly #usual: Fuse<Entry>;
  readonly #lenient: Fuse<Entry>;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    const entries = passages.map((passage) => {
      const folded = foldForSearch(passage.text);
      return { passage, folded, text: folded.text };
    });
    this.#usual = new Fuse(entries, { ...fuseOptions, threshold: usualThreshold });
    this.#lenient = new Fuse(entries, { ...fuseOptions, threshold: lenientThreshold });
  }

  /** Best first, equals in text order. A query without a letter or digit finds every passage, in text order. */
  search(query: string, limit = Number.POSITIVE_INFINITY): readonly SearchHit[] {
    const folded = foldForSearch(query).text.trim();
    if (folded === '') {
      return this.#passages
        .slice(0, limit === Number.POSITIVE_INFINITY ? undefined : limit)
        .map((passage) => ({ passage, score: 1, ranges: [] }));
    }
    const usual = hitsOf(this.#usual, folded);
    const found = usual.length > 0 ? usual : hitsOf(this.#lenient, folded);
    return found.slice(0, limit).map(({ item, score = 0, matches = [] }) => ({
      passage: item.passage,
      score: Number((1 - score).toFixed(4)),
      ranges: matchedWords(
        item.folded,
        folded,
        matches.flatMap(({ indices }) => indices),
      ),
    }));
  }
}

function hitsOf(fuse: Fuse<Entry>, query: string): readonly FuseResult<Entry>[] {
  return fuse.search(query).filter(({ score = 0 }) => score <= worstScore);
}
