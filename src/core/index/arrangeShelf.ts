import type { Steps } from '../text/steps';
import { Lexicon } from './lexicon';
import { noteShelf, Shelf, type Entries, type IndexedSource, type Volume } from './shelf';
import type { SourceIndex } from './sourceIndex';

/** So many words are entered between two pauses: a millisecond or two. */
const wordsOfStep = 3_000;
/** The lexicon is made anew when so many times more words are in it than the sources have. */
const mostLeftOver = 2;

/**
 * Puts sources on a shelf. What was known of those that stood on the previous one is kept.
 * @param previous the shelf that this one follows
 */
export function* arrangeShelf(sources: readonly IndexedSource[], previous?: Shelf): Steps<Shelf> {
  const known = new Map(previous?.volumes.map((volume) => [volume.index, volume]));
  let lexicon = previous?.lexicon ?? new Lexicon();
  let volumes = yield* enter(sources, lexicon, known);
  if (lexicon.size > 1_000 + wordsInUse(volumes, lexicon.size) * mostLeftOver) {
    lexicon = new Lexicon();
    volumes = yield* enter(sources, lexicon, new Map());
  }
  const shelf = new Shelf(volumes, lexicon, yield* entriesOf(volumes, lexicon.size));
  noteShelf(shelf);
  return shelf;
}

function wordsInUse(volumes: readonly Volume[], size: number): number {
  const inUse = new Uint8Array(size);
  for (const { ids } of volumes) for (const id of ids) inUse[id] = 1;
  return inUse.reduce((sum, each) => sum + each, 0);
}

function* enter(
  sources: readonly IndexedSource[],
  lexicon: Lexicon,
  known: ReadonlyMap<SourceIndex, Volume>,
): Steps<readonly Volume[]> {
  const volumes: Volume[] = [];
  let firstSentence = 0;
  let sincePause = 0;
  for (const { source, index } of sources) {
    let ids = known.get(index)?.ids;
    if (!ids) {
      ids = new Uint32Array(index.postingStarts.length - 1);
      const words = ids.length === 0 ? [] : index.words.split('\n');
      for (const [number, word] of words.entries()) {
        ids[number] = lexicon.add(word);
        if (++sincePause % wordsOfStep === 0) yield;
      }
    }
    volumes.push({ source, index, firstSentence, ids });
    firstSentence += index.sentences.length - 1;
  }
  return volumes;
}

/** Counted first, then put in their places. */
function* entriesOf(volumes: readonly Volume[], size: number): Steps<Entries> {
  const starts = new Uint32Array(size + 1);
  yield* eachWord(volumes, (id) => {
    starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  });
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const inVolumes = new Uint32Array(starts[size] ?? 0);
  const words = new Uint32Array(starts[size] ?? 0);
  const frequencies = new Uint32Array(size);
  const next = starts.slice(0, size);
  yield* eachWord(volumes, (id, word, number, { postingStarts }) => {
    const place = next[id] ?? 0;
    inVolumes[place] = number;
    words[place] = word;
    next[id] = place + 1;
    const sentences = (postingStarts[word + 1] ?? 0) - (postingStarts[word] ?? 0);
    frequencies[id] = (frequencies[id] ?? 0) + sentences;
  });
  return { entryStarts: starts, entryVolumes: inVolumes, entryWords: words, frequencies };
}

/** @param take is given a word's id, its number in its source, the volume's number, and its index */
function* eachWord(
  volumes: readonly Volume[],
  take: (id: number, word: number, volume: number, index: SourceIndex) => void,
): Steps<undefined> {
  let sincePause = 0;
  for (const [number, { ids, index }] of volumes.entries()) {
    for (let word = 0; word < ids.length; word++) take(ids[word] ?? 0, word, number, index);
    sincePause += ids.length;
    if (sincePause < wordsOfStep * 10) continue;
    sincePause = 0;
    yield;
  }
  return undefined;
}
