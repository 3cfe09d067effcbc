import type { PhrasePlace } from '../../index/phrase';
import type { Shelf, Volume } from '../../index/shelf';
import { firstAbove } from '../../text/firstAbove';
import type { Steps } from '../../text/steps';
import { eachChosenPhrase, phraseHash, phraseLength } from './phraseHash';

const wordsOfStep = 20_000;
/** Phrases that stand at more places tell nothing of where words are from: no more are told. */
export const mostPlaces = 30;

/**
 * Where phrases of five words stand in the sources: a hash table of some of them, of which every eight words
 * in a row have at least one (winnowing: Schleimer, Wilkerson and Aiken 2003). So words are found in
 * sources of any size by one look or two. Some bytes for each word of the sources.
 */
export class PhraseIndex {
  readonly #volumes: readonly Volume[];
  /** The place of each volume's first word, counted through the whole shelf. */
  readonly #firsts: Uint32Array;
  readonly #mask: number;
  /** Where the phrases of each bucket begin in `#places`; one more entry holds their number. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;
  /** Some more bits of the hash of each: most others in its bucket are known to be others without a look at them. */
  readonly #tags: Uint8Array;

  private constructor(shelf: Shelf, firsts: Uint32Array, starts: Uint32Array) {
    this.#volumes = shelf.volumes;
    this.#firsts = firsts;
    this.#starts = starts;
    this.#mask = starts.length - 2;
    const count = starts.at(-1) ?? 0;
    this.#places = new Uint32Array(count);
    this.#tags = new Uint8Array(count);
  }

  /** The phrases of a shelf; read once for each. */
  static *of(shelf: Shelf): Steps<PhraseIndex> {
    const known = indexes.get(shelf);
    if (known) return known;
    const firsts = new Uint32Array(shelf.volumes.length);
    let words = 0;
    shelf.volumes.forEach(({ index }, number) => {
      firsts[number] = words;
      words += index.text.length;
    });
    // Two of five phrases are chosen: about one for each bucket.
    const buckets = 2 ** Math.ceil(Math.log2(Math.max(words * 0.4, 16)));
    const starts = new Uint32Array(buckets + 1);
    yield* eachPhrase(shelf, (hash) => {
      const bucket = hash & (buckets - 1);
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    });
    for (let bucket = 0; bucket < buckets; bucket++) {
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
      if (bucket % (wordsOfStep * 20) === 0) yield;
    }
    const made = new PhraseIndex(shelf, firsts, starts);
    yield* made.#fill(shelf);
    indexes.set(shelf, made);
    return made;
  }

  *#fill(shelf: Shelf): Steps<undefined> {
    const next = this.#starts.slice();
    yield;
    yield* eachPhrase(shelf, (hash, volume, place) => {
      const bucket = hash & this.#mask;
      const entry = next[bucket] ?? 0;
      next[bucket] = entry + 1;
      this.#places[entry] = (this.#firsts[volume] ?? 0) + place;
      this.#tags[entry] = tagOf(hash);
    });
    return undefined;
  }

  /**
   * Where five words stand one after the other, in the order of the shelf, as far as it is known here:
   * of eight words in a row some five are.
   * @param ids of the lexicon; negative ones are of words that no source has
   */
  placesOf(ids: Int32Array, at: number): readonly PhrasePlace[] {
    const hash = phraseHash(ids, at);
    const bucket = hash & this.#mask;
    const tag = tagOf(hash);
    const end = this.#starts[bucket + 1] ?? 0;
    let found: PhrasePlace[] | undefined;
    for (let entry = this.#starts[bucket] ?? 0; entry < end; entry++) {
      if (this.#tags[entry] !== tag) continue;
      const place = this.#placeAt(this.#places[entry] ?? 0);
      if (!place || !isPhrase(place, ids, at)) continue;
      found ??= [];
      found.push(place);
      if (found.length === mostPlaces) break;
    }
    return found ?? none;
  }

  #placeAt(word: number): PhrasePlace | undefined {
    const number = firstAbove(this.#firsts, word) - 1;
    const volume = this.#volumes[number];
    return volume && { volume, firstWord: word - (this.#firsts[number] ?? 0) };
  }
}

const indexes = new WeakMap<Shelf, PhraseIndex>();
const none: readonly PhrasePlace[] = [];

function tagOf(hash: number): number {
  return hash >>> 24;
}

function isPhrase(
  { volume: { index, ids }, firstWord }: PhrasePlace,
  wanted: Int32Array,
  at: number,
): boolean {
  for (let nth = 0; nth < phraseLength; nth++) {
    if (ids[index.text[firstWord + nth] ?? 0] !== wanted[at + nth]) return false;
  }
  return true;
}

/** Every phrase of a shelf that is chosen, with the number of its volume and its place there. */
function* eachPhrase(
  { volumes }: Shelf,
  take: (hash: number, volume: number, place: number) => void,
): Steps<undefined> {
  for (const [number, { index, ids }] of volumes.entries()) {
    const { text } = index;
    let last = -1;
    for (let from = 0; from < text.length; from += wordsOfStep) {
      // Phrases go on into the next step's words.
      const end = Math.min(from + wordsOfStep + 2 * phraseLength, text.length);
      const words = new Int32Array(end - from);
      for (let at = from; at < end; at++) words[at - from] = ids[text[at] ?? 0] ?? -1;
      eachChosenPhrase(words, Math.min(wordsOfStep, end - from), (hash, at) => {
        // Two steps may choose the same phrase where one ends.
        if (from + at > last) take(hash, number, (last = from + at));
      });
      yield;
    }
  }
  return undefined;
}
