import { firstAbove } from '../text/firstAbove';
import { passageNumbered, type Granularity, type Passage } from '../source/passages';
import type { Shelf, Volume } from './shelf';

/** The passages of one granularity on a shelf, numbered from 0 through all sources. */
export interface Units {
  readonly count: number;
  /** The number of each volume's first passage. */
  readonly firstOf: (volume: Volume) => number;
  /** How many passages a volume has. */
  readonly sizeOf: (volume: Volume) => number;
  /** The passages that sentences are in: numbers within the volume, ascending as the sentences are. */
  readonly ofSentences: (volume: Volume, sentences: Uint32Array) => Uint32Array;
  readonly at: (unit: number) => Unit | undefined;
}

/** A passage on a shelf. Ends are exclusive. */
export interface Unit {
  readonly volume: Volume;
  /** Its sentences, numbered in the source. */
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Its words: places in the index's `text`. */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly passage: () => Passage | undefined;
}

export function unitsOf(shelf: Shelf, granularity: Granularity): Units {
  const firsts = new Uint32Array(shelf.volumes.length);
  const numbers = new Map<Volume, number>();
  let count = 0;
  for (const [number, volume] of shelf.volumes.entries()) {
    firsts[number] = count;
    numbers.set(volume, count);
    count += sizeOf(volume, granularity);
  }
  return {
    count,
    firstOf: (volume) => numbers.get(volume) ?? 0,
    sizeOf: (volume) => sizeOf(volume, granularity),
    ofSentences: (volume, sentences) =>
      granularity === 'sentence' ? sentences : paragraphsOf(volume, sentences),
    at(unit) {
      const number = firstAbove(firsts, unit) - 1;
      const volume = shelf.volumes[number];
      if (!volume || unit >= count) return undefined;
      return unitIn(volume, unit - (firsts[number] ?? 0), granularity);
    },
  };
}

function sizeOf({ source, index }: Volume, granularity: Granularity): number {
  return granularity === 'sentence' ? index.sentences.length - 1 : source.paragraphs.length;
}

function unitIn(volume: Volume, number: number, granularity: Granularity): Unit {
  const { source, index } = volume;
  const { firstSentences } = source.paragraphs.bounds;
  const [firstSentence, endSentence] =
    granularity === 'sentence'
      ? [number, number + 1]
      : [firstSentences[number] ?? 0, firstSentences[number + 1] ?? 0];
  return {
    volume,
    firstSentence,
    endSentence,
    firstWord: index.sentences[firstSentence] ?? 0,
    lastWord: index.sentences[endSentence] ?? 0,
    passage: () => passageNumbered(source, number, granularity),
  };
}

/** The paragraphs of ascending sentences, each once. */
function paragraphsOf({ source }: Volume, sentences: Uint32Array): Uint32Array {
  const { firstSentences } = source.paragraphs.bounds;
  const found = new Uint32Array(sentences.length);
  let count = 0;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence < (firstSentences[paragraph + 1] ?? 0)) continue;
    // The next paragraph mostly; else it is looked for.
    paragraph =
      sentence < (firstSentences[paragraph + 2] ?? 0)
        ? paragraph + 1
        : firstAbove(firstSentences, sentence) - 1;
    found[count++] = paragraph;
  }
  return found.subarray(0, count);
}
