import { phrasePlaces } from '../../index/phrase';
import { sentencesWith, type Shelf, type Volume, type WordInVolume } from '../../index/shelf';
import type { IndexedWord, IndexedWords } from './indexedWords';

/** Where words of a quotation stand in a source. */
export interface Hit {
  readonly volume: Volume;
  /** Where the group of words would begin: a place in the index's `text`; possibly before its beginning. */
  readonly at: number;
  readonly weight: number;
}

/** So many words are looked up at once. */
const seedLength = 4;
const mostSeeds = 4;
/** Words that stand at more places than this tell nothing of where a quotation is from. */
const mostPlaces = 100;
/** So many sentences are looked at for single words, from the rarest word on. */
const mostSentences = 3_000;
const mostWords = 10;

/** The places of all words of a group, one after the other; punctuation is free. */
export function placesOfAll({ words, runs }: IndexedWords, shelf: Shelf): readonly Hit[] {
  if (runs.length !== 1) return [];
  return hitsOf(words, 0, shelf);
}

/** The places of the group's most telling phrases. */
export function placesOfPhrases({ words, runs }: IndexedWords, shelf: Shelf): readonly Hit[] {
  const seeds = runs
    .flatMap(({ first, end }) =>
      Array.from({ length: Math.max(end - first - seedLength + 1, 0) }, (_, nth) => first + nth),
    )
    .map((first) => ({ first, rarest: rarestOf(words.slice(first, first + seedLength)) }))
    .filter(({ rarest }) => rarest > 0 && rarest <= mostSentences)
    .sort((a, b) => a.rarest - b.rarest);
  const taken: number[] = [];
  const found: Hit[] = [];
  let left = mostSentences;
  for (const { first, rarest } of seeds) {
    left -= rarest;
    if (taken.length === mostSeeds || (left < 0 && taken.length > 0)) break;
    if (taken.some((other) => Math.abs(other - first) < seedLength)) continue;
    taken.push(first);
    found.push(...hitsOf(words.slice(first, first + seedLength), first, shelf));
  }
  return found;
}

function rarestOf(words: readonly IndexedWord[]): number {
  return Math.min(...words.map(({ frequency }) => frequency));
}

function hitsOf(words: readonly IndexedWord[], shift: number, shelf: Shelf): readonly Hit[] {
  const texts = words.map(({ text }) => text);
  const weight = words.reduce((sum, each) => sum + each.weight, 0);
  const found: Hit[] = [];
  for (const { volume, firstWord } of phrasePlaces(shelf, texts, false)) {
    found.push({ volume, at: firstWord - shift, weight });
    if (found.length === mostPlaces) break;
  }
  return found;
}

/**
 * The places of the group's rarest words, one by one.
 * @param only the one source that is looked at
 */
export function placesOfWords(
  { words }: IndexedWords,
  shelf: Shelf,
  only?: Volume,
): readonly Hit[] {
  const known = words
    .flatMap(({ id, weight }, nth) => {
      if (id === undefined) return [];
      const entries = shelf.volumesWith(id).filter(({ volume }) => !only || volume === only);
      const count = entries.reduce((sum, entry) => sum + sentencesWith(entry).length, 0);
      return count > 0 ? [{ nth, weight, entries, count }] : [];
    })
    .sort((a, b) => a.count - b.count);
  const found: Hit[] = [];
  let left = mostSentences;
  for (const { nth, weight, entries, count } of known.slice(0, mostWords)) {
    left -= count;
    if (left < 0) break;
    for (const entry of entries) found.push(...hitsOfWord(entry, nth, weight));
  }
  return found;
}

function hitsOfWord(entry: WordInVolume, nth: number, weight: number): readonly Hit[] {
  const { volume, word } = entry;
  const { text, sentences } = volume.index;
  const found: Hit[] = [];
  for (const sentence of sentencesWith(entry)) {
    const end = sentences[sentence + 1] ?? 0;
    for (let place = sentences[sentence] ?? end; place < end; place++) {
      if (text[place] === word) found.push({ volume, at: place - nth, weight });
    }
  }
  return found;
}
