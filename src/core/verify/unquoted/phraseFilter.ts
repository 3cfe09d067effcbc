import type { Shelf } from '../../index/shelf';
import type { Steps } from '../../text/steps';

/** So many words are known together. */
const phraseLength = 5;
/** Bits for each word of the sources: one phrase in eight is taken for known though it is not. */
const bitsOfWord = 8;
const wordsOfStep = 50_000;

/**
 * Tells which five words never follow each other in the sources (a Bloom filter with one hash function;
 * Bloom 1970): of running text that quotes nothing hardly anything has to be looked up. Some phrases that
 * are nowhere pass. A byte or two for each word of the sources.
 */
export class PhraseFilter {
  readonly length = phraseLength;
  readonly #bits: Uint8Array;
  readonly #mask: number;

  private constructor(words: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(words * bitsOfWord, 64)));
    this.#bits = new Uint8Array(size / 8);
    this.#mask = size - 1;
  }

  /** The filter of a shelf; made once for each. */
  static *of(shelf: Shelf): Steps<PhraseFilter> {
    const known = filters.get(shelf);
    if (known) return known;
    const words = shelf.volumes.reduce((sum, { index }) => sum + index.text.length, 0);
    const made = new PhraseFilter(words);
    for (const { index, ids } of shelf.volumes) {
      const { length } = index.text;
      for (let from = 0; from < length; from += wordsOfStep) {
        made.#add(index.text, ids, from, Math.min(from + wordsOfStep, length));
        yield;
      }
    }
    filters.set(shelf, made);
    return made;
  }

  /** Whether five words, by their ids in the lexicon from a place on, may follow each other somewhere. */
  mayHave(ids: Int32Array, at: number): boolean {
    let hash = 0;
    for (let nth = 0; nth < phraseLength; nth++) hash = mix(hash, ids[at + nth] ?? 0);
    const bit = finished(hash) & this.#mask;
    return ((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  /** Adds the phrases that begin at places of a text. */
  #add(text: Uint16Array | Uint32Array, ids: Uint32Array, from: number, to: number): void {
    const bits = this.#bits;
    for (let at = from; at < to; at++) {
      let hash = 0;
      for (let nth = 0; nth < phraseLength; nth++) {
        hash = mix(hash, ids[text[at + nth] ?? 0] ?? 0);
      }
      const bit = finished(hash) & this.#mask;
      bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
}

const filters = new WeakMap<Shelf, PhraseFilter>();

/** FNV-1a, a word at a time. */
function mix(hash: number, id: number): number {
  return Math.imul(hash ^ id, 0x01000193);
}

/** Spreads a hash over all bits, as MurmurHash3 does at its end. */
function finished(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
