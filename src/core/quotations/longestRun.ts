import type { PhrasePlace } from '../index/phrase';
import type { Volume } from '../index/shelf';
import { between } from './between';
import { unknownWord, type DocumentWords } from './documentWords';

/** Words of a document that stand so in sources: from `first` on, before `end`. */
export interface WordRun {
  readonly first: number;
  readonly end: number;
  /** Where the first word stands; in the order of the shelf. Never empty. */
  readonly places: readonly PhrasePlace[];
}

/** Words that stand at more places than this are from nowhere in particular. */
const mostPlaces = 20;

/** So many words in a row or more that the sources have, each of them somewhere. */
export function* wordsInARow(
  { count, ids, before }: DocumentWords,
  fewest: number,
): Generator<Pick<WordRun, 'first' | 'end'>> {
  let first = 0;
  for (let at = 0; at <= count; at++) {
    const isKnown = at < count && ids[at] !== unknownWord;
    if (isKnown && before[at] !== between.break) continue;
    if (at - first >= fewest) yield { first, end: at };
    first = isKnown ? at : at + 1;
  }
}

/**
 * The longest run that some words from a place on are in; undefined where they stand in none of the places.
 * @param seed the first of the words in the document
 * @param seedLength how many they are
 * @param seedPlaces where they stand in the sources
 */
export function longestRun(
  words: DocumentWords,
  seed: number,
  seedLength: number,
  seedPlaces: readonly PhrasePlace[],
): WordRun | undefined {
  let longest: { first: number; end: number; places: PhrasePlace[] } | undefined;
  for (const { volume, firstWord } of seedPlaces) {
    const beside = new Beside(words, volume);
    // Between the words of the seed the two texts must agree as well.
    if (beside.forwards(seed, firstWord, seedLength) < seedLength) continue;
    const first = seed - beside.backwards(seed, firstWord);
    const end = seed + beside.forwards(seed, firstWord);
    const place = { volume, firstWord: firstWord - (seed - first) };
    const gain = longest ? end - first - (longest.end - longest.first) : 1;
    if (gain > 0) longest = { first, end, places: [place] };
    else if (gain === 0 && longest?.first === first && longest.places.length < mostPlaces) {
      longest.places.push(place);
    }
  }
  return longest;
}

/** A document's words beside those of a volume. */
class Beside {
  readonly #words: DocumentWords;
  readonly #volume: Volume;

  constructor(words: DocumentWords, volume: Volume) {
    this.#words = words;
    this.#volume = volume;
  }

  /** How many words agree from these places on. */
  forwards(at: number, place: number, most = Infinity): number {
    let count = 1;
    while (count < most && this.#agree(at + count, place + count)) count++;
    return count;
  }

  /** How many words agree before these places. */
  backwards(at: number, place: number): number {
    let count = 0;
    const { ids } = this.#words;
    while (
      at - count > 0 &&
      ids[at - count - 1] === this.#idAt(place - count - 1) &&
      this.#isTogether(at - count, place - count)
    ) {
      count++;
    }
    return count;
  }

  #agree(at: number, place: number): boolean {
    const { ids, count } = this.#words;
    return at < count && ids[at] === this.#idAt(place) && this.#isTogether(at, place);
  }

  /** Whether the words before these follow each other in both texts. */
  #isTogether(at: number, place: number): boolean {
    const gap = this.#words.before[at];
    if (gap === between.nothing) return true;
    if (gap === between.break) return false;
    const { index, source } = this.#volume;
    return /…|\.\s?\.\s?\./u.test(source.body.slice(index.starts[place - 1], index.starts[place]));
  }

  #idAt(place: number): number | undefined {
    const { index, ids } = this.#volume;
    const word = index.text[place];
    return word === undefined ? undefined : ids[word];
  }
}
