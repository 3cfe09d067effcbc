import { phrasePlaces, type PhrasePlace } from '../index/phrase';
import type { Shelf, Volume } from '../index/shelf';
import type { Steps } from '../text/steps';
import { between, unknownWord, type DocumentWords } from './documentWords';

/** Words of a document that stand so in sources: from `first` on, before `end`. */
export interface WordRun {
  readonly first: number;
  readonly end: number;
  /** Where the first word stands; in the order of the shelf. Never empty. */
  readonly places: readonly PhrasePlace[];
}

/** Tells which words of the lexicon follow each other in no source. */
export interface WordFilter {
  /** How many words in a row it knows. */
  readonly length: number;
  readonly mayHave: (ids: Int32Array, at: number) => boolean;
}

/** So many words are looked up at once. */
export const seedLength = 4;
/** Words that stand at more places than this are from nowhere in particular. */
const mostPlaces = 20;
const lookupsOfStep = 30;

/**
 * Finds runs of a document's words in the sources. Of the seeds that a run must hold, the one with the
 * rarest word is looked up, so that common words cost nothing.
 */
export class RunFinder {
  readonly #words: DocumentWords;
  readonly #shelf: Shelf;
  readonly #filter: WordFilter | undefined;
  /** A document repeats its phrases. */
  readonly #known = new Map<string, readonly PhrasePlace[]>();

  /** @param filter rules out most of a text that quotes nothing */
  constructor(words: DocumentWords, shelf: Shelf, filter?: WordFilter) {
    this.#filter = filter;
    this.#words = words;
    this.#shelf = shelf;
  }

  /** The runs of so many words or more, in order; some may overlap. */
  *runs(fewest: number): Steps<readonly WordRun[]> {
    const found: WordRun[] = [];
    const seeds = fewest - seedLength + 1;
    let lookups = 0;
    for (const { first, end } of this.#stretches(fewest)) {
      let from = first;
      while (from + fewest <= end) {
        const ruledOut = this.#lastNowhere(from, from + fewest);
        if (ruledOut >= from) {
          from = ruledOut + 1;
          continue;
        }
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

  /** The last place among some words from which on words follow that do so nowhere; before them where there is none. */
  #lastNowhere(from: number, end: number): number {
    if (!this.#filter) return from - 1;
    const { ids } = this.#words;
    for (let at = end - this.#filter.length; at >= from; at--) {
      if (!this.#filter.mayHave(ids, at)) return at;
    }
    return from - 1;
  }

  /** The longest run that has the four words from a place on in it; undefined where no source has them. */
  longestAround(seed: number): WordRun | undefined {
    let longest: { first: number; end: number; places: PhrasePlace[] } | undefined;
    for (const { volume, firstWord } of this.#placesOf(seed)) {
      // Between the words of the seed the two texts must agree as well.
      if (this.#forwards(seed, volume, firstWord, seedLength) < seedLength) continue;
      const first = seed - this.#backwards(seed, volume, firstWord);
      const end = seed + this.#forwards(seed, volume, firstWord);
      const place = { volume, firstWord: firstWord - (seed - first) };
      const gain = longest ? end - first - (longest.end - longest.first) : 1;
      if (gain > 0) longest = { first, end, places: [place] };
      else if (gain === 0 && longest?.first === first && longest.places.length < mostPlaces) {
        longest.places.push(place);
      }
    }
    return longest;
  }

  /** Words in a row that the sources have, each of them somewhere. */
  *#stretches(fewest: number): Generator<{ readonly first: number; readonly end: number }> {
    const { count, ids, before } = this.#words;
    let first = 0;
    for (let at = 0; at <= count; at++) {
      const isKnown = at < count && ids[at] !== unknownWord;
      if (isKnown && before[at] !== between.break) continue;
      if (at - first >= fewest) yield { first, end: at };
      first = isKnown ? at : at + 1;
    }
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

  /** How many words agree from these places on. */
  #forwards(at: number, volume: Volume, place: number, most = Infinity): number {
    let count = 1;
    while (count < most && this.#agree(at + count, volume, place + count)) count++;
    return count;
  }

  /** How many words agree before these places. */
  #backwards(at: number, volume: Volume, place: number): number {
    let count = 0;
    const { ids } = this.#words;
    while (
      at - count > 0 &&
      ids[at - count - 1] === idAt(volume, place - count - 1) &&
      this.#isTogether(at - count, volume, place - count)
    ) {
      count++;
    }
    return count;
  }

  #agree(at: number, volume: Volume, place: number): boolean {
    const { ids, count } = this.#words;
    return at < count && ids[at] === idAt(volume, place) && this.#isTogether(at, volume, place);
  }

  /** Whether the words before these follow each other in both texts. */
  #isTogether(at: number, volume: Volume, place: number): boolean {
    const gap = this.#words.before[at];
    if (gap === between.nothing) return true;
    if (gap === between.break) return false;
    const { index, source } = volume;
    return /…|\.\s?\.\s?\./u.test(source.body.slice(index.starts[place - 1], index.starts[place]));
  }
}

function idAt({ index, ids }: Volume, place: number): number | undefined {
  const word = index.text[place];
  return word === undefined ? undefined : ids[word];
}
