import type { QueryWord } from './queryWords';
import { sentencesWith, type Shelf, type Volume } from './shelf';
import type { Units } from './units';

/** A passage that has words of a query. */
export interface ListedUnit {
  readonly unit: number;
  /** The weight of the query's words that it has. */
  readonly weight: number;
}

/** Where so much weight is found already, … */
const weightEnough = 15;
/** … words lighter than this are in too many passages to tell them apart: one in twenty or more. */
const lightWord = 3;

/**
 * Makes shortlists: the passages that have the heaviest words of a query, in any order. Its time goes
 * with the sentences that have those words, some hundred thousand a millisecond.
 */
export class Shortlister {
  readonly #shelf: Shelf;
  readonly #units: Units;
  /** The weight that each passage has got so far, and the last word of the query that gave it some; kept clear. */
  readonly #weights: Float32Array;
  readonly #lastWords: Uint16Array;

  constructor(shelf: Shelf, units: Units) {
    this.#shelf = shelf;
    this.#units = units;
    this.#weights = new Float32Array(units.count);
    this.#lastWords = new Uint16Array(units.count);
  }

  /**
   * The heaviest passages first, at most `limit`; equals in the text's order.
   * @param only the volume whose passages are wanted; by default those of all
   */
  list(words: readonly QueryWord[], limit: number, only?: Volume): readonly ListedUnit[] {
    const touched: number[] = [];
    let found = 0;
    const heaviestFirst = [...new Set(words)].sort((a, b) => b.weight - a.weight);
    for (const [number, { meant, weight }] of heaviestFirst.entries()) {
      if (found >= weightEnough && weight < lightWord) break;
      for (const each of meant) this.#give(each.id, each.weight, number + 1, touched, only);
      if (meant.length > 0) found += weight;
    }
    const best = heaviest(touched, this.#weights, limit);
    for (const unit of touched) {
      this.#weights[unit] = 0;
      this.#lastWords[unit] = 0;
    }
    return best;
  }

  /** Gives a word's weight to the passages that have it, and have none of the same query word yet. */
  #give(
    id: number,
    weight: number,
    queryWord: number,
    touched: number[],
    only: Volume | undefined,
  ): void {
    for (const entry of this.#shelf.volumesWith(id)) {
      if (only && entry.volume !== only) continue;
      const first = this.#units.firstOf(entry.volume);
      for (const number of this.#units.ofSentences(entry.volume, sentencesWith(entry))) {
        const unit = first + number;
        if (this.#lastWords[unit] === queryWord) continue;
        const before = this.#weights[unit] ?? 0;
        if (before === 0) touched.push(unit);
        this.#lastWords[unit] = queryWord;
        this.#weights[unit] = before + weight;
      }
    }
  }
}

function heaviest(
  units: readonly number[],
  weights: Float32Array,
  limit: number,
): readonly ListedUnit[] {
  let best: ListedUnit[] = [];
  let least = 0;
  const sort = () => {
    best.sort((a, b) => b.weight - a.weight || a.unit - b.unit);
    best = best.slice(0, limit);
    least = best.length < limit ? 0 : (best.at(-1)?.weight ?? 0);
  };
  for (const unit of units) {
    const weight = weights[unit] ?? 0;
    if (weight < least) continue;
    best.push({ unit, weight });
    // Sorting now and then keeps the list short.
    if (best.length >= limit * 8) sort();
  }
  sort();
  return best;
}
