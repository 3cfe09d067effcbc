import type { Source } from '../source/source';
import type { Lexicon } from './lexicon';
import type { SourceIndex } from './sourceIndex';

/** A source that can be looked up. */
export interface IndexedSource {
  readonly source: Source;
  readonly index: SourceIndex;
}

/** An indexed source at its place on the shelf. */
export interface Volume extends IndexedSource {
  /** The number of its first sentence, counted through the whole shelf from 0. */
  readonly firstSentence: number;
  /** The lexicon's ids of the source's words, by their numbers in the source. */
  readonly ids: Uint32Array;
}

/** A word in a volume. */
export interface WordInVolume {
  readonly volume: Volume;
  /** Its number in the source's index. */
  readonly word: number;
}

/** Some words in a volume, by their numbers in the source's index. */
export interface WordsInVolume {
  readonly volume: Volume;
  readonly words: readonly number[];
}

/** For each id of the lexicon the volumes that have its word. */
export interface Entries {
  /** Where the entries of each id begin in the two arrays that follow; one more holds their length. */
  readonly entryStarts: Uint32Array;
  readonly entryVolumes: Uint32Array;
  readonly entryWords: Uint32Array;
  /** How many sentences have each word. */
  readonly frequencies: Uint32Array;
}

/** All sources together, as they are looked up. It never changes: when a source does, another is arranged. */
export class Shelf {
  readonly volumes: readonly Volume[];
  readonly lexicon: Lexicon;
  readonly sentenceCount: number;
  readonly #numbers: ReadonlyMap<Volume, number>;
  readonly #ofSources: ReadonlyMap<Source, Volume>;
  readonly #entryStarts: Uint32Array;
  readonly #entryVolumes: Uint32Array;
  readonly #entryWords: Uint32Array;
  readonly #frequencies: Uint32Array;

  constructor(
    volumes: readonly Volume[],
    lexicon: Lexicon,
    { entryStarts, entryVolumes, entryWords, frequencies }: Entries,
  ) {
    this.volumes = volumes;
    this.#numbers = new Map(volumes.map((volume, number) => [volume, number]));
    this.#ofSources = new Map(volumes.map((volume) => [volume.source, volume]));
    this.lexicon = lexicon;
    this.#entryStarts = entryStarts;
    this.#entryVolumes = entryVolumes;
    this.#entryWords = entryWords;
    this.#frequencies = frequencies;
    const last = volumes.at(-1);
    this.sentenceCount = last ? last.firstSentence + last.index.sentences.length - 1 : 0;
  }

  /** The volume of a source; undefined for one that does not stand here. */
  volumeOf(source: Source): Volume | undefined {
    return this.#ofSources.get(source);
  }

  get sources(): readonly Source[] {
    return this.volumes.map(({ source }) => source);
  }

  /** In which sources a word of the lexicon stands, in their order. */
  volumesWith(id: number): readonly WordInVolume[] {
    const found: WordInVolume[] = [];
    const end = this.#entryStarts[id + 1] ?? 0;
    for (let entry = this.#entryStarts[id] ?? end; entry < end; entry++) {
      const volume = this.volumes[this.#entryVolumes[entry] ?? 0];
      if (volume) found.push({ volume, word: this.#entryWords[entry] ?? 0 });
    }
    return found;
  }

  /**
   * The volumes that have all of some words, in their order, with the numbers of the words there. The
   * numbers are in the same array each time.
   * @param ids not empty
   */
  *volumesWithAll(ids: readonly number[]): Generator<WordsInVolume> {
    const entries = ids.map((id) => this.#entryStarts[id] ?? 0);
    const ends = ids.map((id) => this.#entryStarts[id + 1] ?? 0);
    const words: number[] = [];
    for (let first = entries[0] ?? 0; first < (ends[0] ?? 0); first++) {
      const number = this.#entryVolumes[first] ?? 0;
      let hasAll = true;
      for (let nth = 1; nth < ids.length && hasAll; nth++) {
        let entry = entries[nth] ?? 0;
        const end = ends[nth] ?? 0;
        while (entry < end && (this.#entryVolumes[entry] ?? 0) < number) entry++;
        entries[nth] = entry;
        hasAll = entry < end && this.#entryVolumes[entry] === number;
        words[nth] = this.#entryWords[entry] ?? 0;
      }
      const volume = this.volumes[number];
      if (!hasAll || !volume) continue;
      words[0] = this.#entryWords[first] ?? 0;
      yield { volume, words };
    }
  }

  /** A word of the lexicon in one volume; undefined where it is not there. */
  wordIn(id: number, volume: Volume): WordInVolume | undefined {
    const number = this.#numbers.get(volume);
    const end = this.#entryStarts[id + 1] ?? 0;
    if (number === undefined) return undefined;
    // The entries of a word are in the order of the volumes.
    let low = this.#entryStarts[id] ?? end;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entryVolumes[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    const isThere = low < end && this.#entryVolumes[low] === number;
    return isThere ? { volume, word: this.#entryWords[low] ?? 0 } : undefined;
  }

  /** How many sentences have the word; 0 for one that no source has. */
  frequency(id: number): number {
    return this.#frequencies[id] ?? 0;
  }
}

/** The sentences of the volume that have the word, ascending; numbered in the source. */
export function sentencesWith({ volume: { index }, word }: WordInVolume): Uint32Array {
  return index.postings.subarray(index.postingStarts[word], index.postingStarts[word + 1]);
}

/** The shelf on which each source was put last. */
const shelves = new WeakMap<Source, Shelf>();

/** The shelf that a source stands on; undefined where it was never put on one. */
export function shelfWith(source: Source): Shelf | undefined {
  return shelves.get(source);
}

/** Notes that sources stand on a shelf. */
export function noteShelf(shelf: Shelf): void {
  for (const { source } of shelf.volumes) shelves.set(source, shelf);
}
