import { phrasePlaces, type PhrasePlace } from '../index/phrase';
import type { Shelf } from '../index/shelf';
import type { Steps } from '../text/steps';
import { unknownWord, type DocumentWords } from './documentWords';
import { longestRun, wordsInARow, type WordRun } from './longestRun';

/** So many words are looked up at once. */
export const seedLength = 4;
const lookupsOfStep = 30;

/**
 * Finds runs of a document's words in the sources. Of the seeds that a run must hold, the one with the
 * rarest word is looked up, so that common words cost nothing.
 */
export class RunFinder {
  readonly #words: DocumentWords;
  readonly #shelf: Shelf;
  /** A document repeats its phrases. */
  readonly #known = new Map<string, readonly PhrasePlace[]>();

  constructor(words: DocumentWords, shelf: Shelf) {
    this.#words = words;
    this.#shelf = shelf;
  }

  /** The runs of so many words or more, in order; some may overlap. */
  *runs(fewest: number): Steps<readonly WordRun[]> {
    const found: WordRun[] = [];
    const seeds = fewest - seedLength + 1;
    let lookups = 0;
    for (const { first, end } of wordsInARow(this.#words, fewest)) {
      let from = first;
      while (from + fewest <= end) {
        const seed = this.#rarest(from, Math.min(from + seeds, end - seedLength + 1));
        const run = this.longestAround(seed);
        if (run && run.end - run.first >= fewest) {
          found.push(run);
          // The next run has the word after this one in it.
          from = Math.max(seed + 1, run.end - seedLength + 1);
        } else {
          from = seed + 1;
        }
        if (++lookups % lookupsOfStep === 0) yield;
      }
    }
    return found;
  }

  /** The longest run that has the four words from a place on in it; undefined where no source has them. */
  longestAround(seed: number): WordRun | undefined {
    return longestRun(this.#words, seed, seedLength, this.#placesOf(seed));
  }

  /** The seed from a place on, before `end`, that has the rarest word. */
  #rarest(from: number, end: number): number {
    const { ids } = this.#words;
    let best = from;
    let least = Infinity;
    for (let at = from; at < end + seedLength - 1; at++) {
      const frequency = this.#shelf.frequency(ids[at] ?? unknownWord);
      if (frequency >= least) continue;
      least = frequency;
      // The last seed that has the word: it rules out most.
      best = Math.min(at, end - 1);
    }
    return best;
  }

  #placesOf(seed: number): readonly PhrasePlace[] {
    const { ids, count } = this.#words;
    const wanted = ids.subarray(seed, seed + seedLength);
    if (seed + seedLength > count || wanted.includes(unknownWord)) return [];
    const key = wanted.join(' ');
    let places = this.#known.get(key);
    if (!places) {
      const { lexicon } = this.#shelf;
      places = [
        ...phrasePlaces(
          this.#shelf,
          Array.from(wanted, (id) => lexicon.word(id)),
          false,
        ),
      ];
      this.#known.set(key, places);
    }
    return places;
  }
}
