import { queryWords } from '../index/queryWords';
import type { Shelf, Volume } from '../index/shelf';
import { Shortlister } from '../index/shortlist';
import { unitsOf, type Units } from '../index/units';
import { evidenceOf } from '../index/wordOrder';
import { wordsOf } from '../index/wordReader';
import type { Granularity } from '../source/passages';
import type { Source } from '../source/source';
import { entryOf, rankedEntries, type Entry, type SearchHit } from './rankedEntries';
import { foldForSearch } from './searchFolding';

/** So many passages of the shortlist are looked at for the order of their words, … */
const mostOrdered = 100;
/** … and so many are ranked and highlighted by Fuse, which takes about a tenth of a millisecond each. */
const mostRanked = 24;
/**
 * Fuzzy search over the passages of a shelf: the index makes a shortlist, Fuse.js ranks and highlights
 * it (docs/index.md). Made once per shelf.
 */
export class PassageSearch {
  readonly #shelf: Shelf;
  readonly #units: Units;
  readonly #shortlister: Shortlister;

  constructor(shelf: Shelf, granularity: Granularity) {
    this.#shelf = shelf;
    this.#units = unitsOf(shelf, granularity);
    this.#shortlister = new Shortlister(shelf, this.#units);
  }

  /**
   * Best first, equals in text order. A query without a letter or digit finds every passage, in text order.
   * @param within the source whose passages are wanted; by default those of all. None where it is not on the shelf
   */
  search(query: string, limit = Number.POSITIVE_INFINITY, within?: Source): readonly SearchHit[] {
    const only = within && this.#shelf.volumes.find(({ source }) => source === within);
    if (within && !only) return [];
    const first = only ? this.#units.firstOf(only) : 0;
    const count = only ? this.#units.sizeOf(only) : this.#units.count;
    const folded = foldForSearch(query).text.trim();
    if (folded === '') return this.#first(first, Math.min(limit, count));
    const entries = count <= mostRanked ? this.#all(first, count) : this.#shortlist(query, only);
    return rankedEntries(entries, folded).slice(0, limit);
  }

  #first(first: number, count: number): readonly SearchHit[] {
    return Array.from({ length: count }, (_, index) => first + index).flatMap((unit) => {
      const passage = this.#units.at(unit)?.passage();
      return passage ? [{ passage, score: 1, ranges: [] }] : [];
    });
  }

  /** Of few passages Fuse can read every one. */
  #all(first: number, count: number): readonly Entry[] {
    return Array.from({ length: count }, (_, index) => first + index).flatMap((number) => {
      const unit = this.#units.at(number);
      return unit ? entryOf(unit, 0, unit.firstWord) : [];
    });
  }

  #shortlist(query: string, only: Volume | undefined): readonly Entry[] {
    const words = queryWords(
      this.#shelf,
      wordsOf(query).map(({ text }) => text),
    );
    return this.#shortlister
      .list(words, mostOrdered, only)
      .flatMap(({ unit: number, weight }) => {
        const unit = this.#units.at(number);
        return unit ? [{ unit, ...evidenceOf(this.#shelf, unit, words, weight) }] : [];
      })
      .sort((a, b) => b.share - a.share)
      .slice(0, mostRanked)
      .flatMap(({ unit, share, place }) => entryOf(unit, share, place));
  }
}
