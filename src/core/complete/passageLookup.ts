import { phrasePlaces } from '../index/phrase';
import type { Shelf } from '../index/shelf';
import { wordsOf } from '../index/wordReader';
import type { Source } from '../source/source';
import { ApproximateLookup } from './approximateLookup';
import { TypedText } from './typedText';

/** Where typed words stand in a source. Offsets are UTF-16 units of the source's body. */
export interface LookupMatch {
  readonly source: Source;
  /** Where the first typed word begins. */
  readonly start: number;
  /** Where what was typed ends: after a word, or inside one that is not finished. */
  readonly typedEnd: number;
  /** 0 where the words are the source's but for typography; more, the further they are from it. */
  readonly errors: number;
}

/** Fewer typed characters than this match half of everything once typos are allowed. */
const shortestFuzzy = 6;

/** So many places are looked at: of words that stand at more, the writer has typed too few. */
const mostTried = 20_000;

/** Finds typed words anywhere in the passages of a shelf. Made once per shelf. */
export class PassageLookup {
  readonly #shelf: Shelf;
  readonly #approximate: ApproximateLookup;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#approximate = new ApproximateLookup(shelf);
  }

  /**
   * Places where the typed text stands word for word: same letters, same case; typography is free.
   * @param limit how many at most, the first of the shelf
   */
  exact(typed: string, limit = Number.POSITIVE_INFINITY): readonly LookupMatch[] {
    return this.#places(typed, limit).filter(({ errors }) => errors === 0);
  }

  /** Places where the typed text stands if case is free and a few characters may differ; fewest errors first. */
  similar(typed: string, limit = Number.POSITIVE_INFINITY): readonly LookupMatch[] {
    const matches = this.#places(typed, limit);
    return matches.length > 0 || typed.trim().length < shortestFuzzy
      ? matches
      : this.#approximate.find(typed, limit);
  }

  /** As typed first, then those in another case, which count as one error. */
  #places(typed: string, limit: number): readonly LookupMatch[] {
    const wanted = typed.trimStart();
    const words = wordsOf(wanted);
    const [first] = words;
    if (!first) return [];
    const text = new TypedText(wanted, first);
    const places = phrasePlaces(
      this.#shelf,
      words.map((word) => word.text),
      endsInWord.test(wanted),
    );
    const exact: LookupMatch[] = [];
    const inOtherCase: LookupMatch[] = [];
    let tried = 0;
    for (const place of places) {
      const found = text.matchAt(place, inOtherCase.length < limit);
      if (found) (found.errors === 0 ? exact : inOtherCase).push(found);
      if (exact.length >= limit || ++tried === mostTried) break;
    }
    return [...exact, ...inOtherCase].slice(0, limit);
  }
}

/** An initialism may go on after each of its full stops. */
const endsInWord = /[\p{L}\p{N}\p{M}'’]$|(?<!\p{L})(?:\p{L}\.)+$/u;
