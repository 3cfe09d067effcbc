import type { Granularity } from '../source/passages';
import { queryWords } from './queryWords';
import type { Shelf, Volume } from './shelf';
import { Shortlister } from './shortlist';
import { unitsOf, type Unit, type Units } from './units';
import { evidenceOf, type Evidence } from './wordOrder';
import { wordsOf } from './wordReader';

/** A passage that answers a query, and how well. */
export interface LikelyUnit extends Evidence {
  readonly unit: Unit;
}

/** Finds the passages of a shelf that answer a query best. Made once per shelf and granularity. */
export class LikelyUnits {
  readonly units: Units;
  readonly #shelf: Shelf;
  readonly #shortlister: Shortlister;

  constructor(shelf: Shelf, granularity: Granularity) {
    this.units = unitsOf(shelf, granularity);
    this.#shelf = shelf;
    this.#shortlister = new Shortlister(shelf, this.units);
  }

  /**
   * @param listed so many passages with the query's heaviest words are looked at for their order
   * @param wanted so many of these are given, the best first
   * @param only the source that alone is searched
   */
  find(query: string, listed: number, wanted: number, only?: Volume): readonly LikelyUnit[] {
    const words = queryWords(
      this.#shelf,
      wordsOf(query).map(({ text }) => text),
    );
    return this.#shortlister
      .list(words, listed, only)
      .flatMap(({ unit: number, weight }) => {
        const unit = this.units.at(number);
        return unit ? [{ unit, ...evidenceOf(this.#shelf, unit, words, weight) }] : [];
      })
      .sort((a, b) => b.share - a.share)
      .slice(0, wanted);
  }
}
