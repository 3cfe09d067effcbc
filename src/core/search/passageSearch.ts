import { LikelyUnits } from '../index/likelyUnits';
import type { Shelf, Volume } from '../index/shelf';
import type { Granularity } from '../source/passages';
import type { Source } from '../source/source';
import { entryOf, mostRanked, rankedEntries, type Entry, type SearchHit } from './rankedEntries';
import { foldForSearch } from './searchFolding';

/** So many passages with the words are looked at for their order; more are not found. */
const mostListed = 100;

/**
 * Fuzzy search over the passages of a shelf: the index makes a shortlist, Fuse.js ranks and highlights
 * it (docs/index.md). Made once per shelf.
 */
export class PassageSearch {
  readonly #shelf: Shelf;
  readonly #likely: LikelyUnits;

  constructor(shelf: Shelf, granularity: Granularity) {
    this.#shelf = shelf;
    this.#likely = new LikelyUnits(shelf, granularity);
  }

  /**
   * Best first, equals in text order. A query without a letter or digit finds every passage, in text order;
   * any other finds a hundred at most.
   * @param within the source whose passages are wanted; by default those of all. None where it is not on the shelf
   */
  search(query: string, limit = Number.POSITIVE_INFINITY, within?: Source): readonly SearchHit[] {
    const only = within && this.#shelf.volumes.find(({ source }) => source === within);
    if (within && !only) return [];
    const { units } = this.#likely;
    const first = only ? units.firstOf(only) : 0;
    const count = only ? units.sizeOf(only) : units.count;
    const folded = foldForSearch(query).text.trim();
    if (folded === '') return this.#first(first, Math.min(limit, count));
    const entries =
      count <= mostRanked ? this.#all(first, count) : this.#shortlist(query, limit, only);
    return rankedEntries(entries, folded).slice(0, limit);
  }

  #first(first: number, count: number): readonly SearchHit[] {
    return Array.from({ length: count }, (_, index) => first + index).flatMap((unit) => {
      const passage = this.#likely.units.at(unit)?.passage();
      return passage ? [{ passage, score: 1, ranges: [] }] : [];
    });
  }

  /** Of few passages Fuse can read every one. */
  #all(first: number, count: number): readonly Entry[] {
    return Array.from({ length: count }, (_, index) => first + index).flatMap((number) => {
      const unit = this.#likely.units.at(number);
      return unit ? entryOf(unit, 0, unit.firstWord) : [];
    });
  }

  #shortlist(query: string, limit: number, only: Volume | undefined): readonly Entry[] {
    return this.#likely
      .find(query, mostListed, Math.max(limit, mostRanked), only)
      .flatMap(({ unit, share, place }) => entryOf(unit, share, place));
  }
}
