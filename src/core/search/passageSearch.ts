import Fuse, { type IFuseOptions } from 'fuse.js';
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
  threshold: 0.3,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
  includeMatches: true,
};

/** Fuse's score (0 best) past which a hit shares little but letters with the query. */
const worstScore = 0.7;

/** Fuzzy search over a fixed list of passages. Made once per list: it folds and indexes every passage. */
export class PassageSearch {
  readonly #passages: readonly Passage[];
  readonly #fuse: Fuse<Entry>;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    this.#fuse = new Fuse(
      passages.map((passage) => {
        const folded = foldForSearch(passage.text);
        return { passage, folded, text: folded.text };
      }),
      fuseOptions,
    );
  }

  /** Best first, equals in text order. A query without a letter or digit finds every passage, in text order. */
  search(query: string, limit = Number.POSITIVE_INFINITY): readonly SearchHit[] {
    const folded = foldForSearch(query).text.trim();
    if (folded === '') {
      return this.#passages
        .slice(0, limit === Number.POSITIVE_INFINITY ? undefined : limit)
        .map((passage) => ({ passage, score: 1, ranges: [] }));
    }
    const found = this.#fuse.search(folded).filter(({ score = 0 }) => score <= worstScore);
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
