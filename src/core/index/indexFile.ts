import { Paragraphs } from '../source/paragraphs';
import type { Steps } from '../text/steps';
import type { SourceIndex } from './sourceIndex';

/** Changes whenever the same text would be cut or indexed otherwise, or is written otherwise. */
export const indexFileVersion = '1';

/** "CITE", as the first four bytes read on the machines that there are: least significant byte first. */
const magic = 0x45544943;
/** Numbers before the arrays: the magic one, the checksum, and the lengths of the arrays. */
const headerLength = 2 + 12;
/** So many numbers are added up between two pauses: about a millisecond. */
const numbersOfStep = 500_000;

/** What an index file holds. */
export interface IndexFile {
  readonly paragraphs: Paragraphs;
  readonly index: SourceIndex;
}

/**
 * Paragraphs and index as bytes: numbers of four bytes each, so that reading makes views of them and
 * copies nothing.
 */
export function* encodeIndex(paragraphs: Paragraphs, index: SourceIndex): Steps<Uint8Array> {
  const letters = new TextEncoder().encode(index.words);
  yield;
  const { bounds } = paragraphs;
  const arrays: readonly (Uint8Array | Uint16Array | Uint32Array)[] = [
    bounds.starts,
    bounds.ends,
    bounds.firstSentences,
    bounds.sentenceStarts,
    bounds.sentenceEnds,
    index.text,
    index.starts,
    index.sentences,
    index.postings,
    index.postingStarts,
    letters,
  ];
  const total = arrays.reduce((sum, { byteLength }) => sum + fours(byteLength), headerLength);
  const numbers = new Uint32Array(total);
  const bytes = new Uint8Array(numbers.buffer);
  numbers[0] = magic;
  numbers.set(
    arrays.map(({ byteLength }) => byteLength),
    2,
  );
  numbers[13] = index.text.BYTES_PER_ELEMENT;
  let at = headerLength;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at * 4);
    at += fours(array.byteLength);
    yield;
  }
  numbers[1] = yield* checksum(numbers);
  return bytes;
}

/** @returns undefined for bytes that `encodeIndex` did not write, or that were damaged since */
export function* decodeIndex(given: Uint8Array): Steps<IndexFile | undefined> {
  if (given.byteLength % 4 !== 0 || given.byteLength < headerLength * 4) return undefined;
  // Views of numbers must begin at a multiple of four.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const lengths = [...numbers.subarray(2, 13)];
  const total = lengths.reduce((sum, length) => sum + fours(length), headerLength);
  if (numbers[0] !== magic || total !== numbers.length) return undefined;
  if (numbers[1] !== (yield* checksum(numbers))) return undefined;

  let at = headerLength;
  const next = (): Uint8Array => {
    const length = lengths.shift() ?? 0;
    const found = bytes.subarray(at * 4, at * 4 + length);
    at += fours(length);
    return found;
  };
  const nextNumbers = (): Uint32Array => {
    const found = next();
    return new Uint32Array(found.buffer, found.byteOffset, found.byteLength / 4);
  };
  const paragraphs = new Paragraphs({
    starts: nextNumbers(),
    ends: nextNumbers(),
    firstSentences: nextNumbers(),
    sentenceStarts: nextNumbers(),
    sentenceEnds: nextNumbers(),
  });
  const text = next();
  const rest = {
    text:
      numbers[13] === 2
        ? new Uint16Array(text.buffer, text.byteOffset, text.byteLength / 2)
        : new Uint32Array(text.buffer, text.byteOffset, text.byteLength / 4),
    starts: nextNumbers(),
    sentences: nextNumbers(),
    postings: nextNumbers(),
    postingStarts: nextNumbers(),
  };
  const letters = new TextDecoder().decode(next());
  yield;
  return { paragraphs, index: { words: letters, ...rest } };
}

/** How many numbers of four bytes hold so many bytes. */
function fours(bytes: number): number {
  return Math.ceil(bytes / 4);
}

/** Over everything but the place where it is written. */
function* checksum(numbers: Uint32Array): Steps<number> {
  let sum = numbers.length;
  let stirred = 0x811c9dc5;
  for (let at = 2; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    sum = (sum + number) | 0;
    stirred = Math.imul(stirred ^ number, 0x01000193);
    if (at % numbersOfStep === 0) yield;
  }
  return (sum ^ stirred) >>> 0;
}
