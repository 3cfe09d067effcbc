import { phrasePlaces } from '../../index/phrase';
import { sentencesWith, type Shelf, type Volume, type WordInVolume } from '../../index/shelf';
import { unknownWord } from '../../quotations/documentWords';
import type { IndexedWord, IndexedWords } from './indexedWords';
import { eachChosenPhrase, phraseLength } from './phraseHash';
import type { PhraseIndex } from './phraseIndex';

/** What quotations are looked for in. */
export interface Searched {
  readonly shelf: Shelf;
  /** The shelf's. */
  readonly phrases: PhraseIndex;
}

/** Where words of a quotation stand in a source. */
export interface Hit {
  readonly volume: Volume;
  /** Where the group of words would begin: a place in the index's `text`; possibly before its beginning. */
  readonly at: number;
  readonly weight: number;
}

/** Groups of fewer words may have no phrase that the index of phrases knows. */
const fewestOfPhrases = 8;
/** So many words are looked up together where there are fewer. */
const seedLength = 3;
const mostSeeds = 3;
/** Words that stand at more places than this tell nothing of where a quotation is from. */
const mostPlaces = 100;
/** Of a chapter that is quoted whole so many are looked up, evenly. */
const mostPhrases = 500;
/** Phrases that stand at so few places tell where a quotation is from. */
const mostTelling = 12;
/** So many sentences are looked at for short phrases, and for single words, from the rarest one on. */
const mostSentences = 2_000;
/** A sentence may be nothing but one word, a million times. */
const mostOfWord = 4_000;
/** As many, where they are looked for in one source. */
const mostInOne = 200;
const mostWords = 10;

/** The places of the phrases of a group; those of all its words where it has few. */
export function placesOfPhrases(group: IndexedWords, within: Searched): readonly Hit[] {
  const { words, runs } = group;
  const known = knownPhrases(words, within.phrases);
  if (known.length > 0 || words.length >= fewestOfPhrases) return known;
  const whole = runs.length === 1 ? hitsOf(words, 0, within.shelf) : [];
  return whole.length > 0 ? whole : shortPhrases(group, within.shelf);
}

function knownPhrases(words: readonly IndexedWord[], phrases: PhraseIndex): readonly Hit[] {
  const ids = new Int32Array(words.length);
  words.forEach(({ id }, nth) => (ids[nth] = id));
  // Where eight words are the source's, what is chosen of them is what was chosen there.
  let found = hitsAt(chosenPlaces(ids), ids, words, phrases);
  if (found.length === 0) found = hitsAt(ids.keys(), ids, words, phrases);
  // Phrases that are everybody's lead everywhere: they count where a quotation has no others.
  const fewest = found.reduce((least, { length }) => Math.min(least, length), Infinity);
  return found.filter(({ length }) => length <= Math.max(fewest, mostTelling)).flat();
}

/** Where the chosen phrases of a group begin; of a chapter that is quoted whole only some. */
function chosenPlaces(ids: Int32Array): readonly number[] {
  const places: number[] = [];
  eachChosenPhrase(ids, ids.length, (_, at) => {
    places.push(at);
  });
  const step = Math.ceil(places.length / mostPhrases);
  return step < 2 ? places : places.filter((_, index) => index % step === 0);
}

function hitsAt(
  places: Iterable<number>,
  ids: Int32Array,
  words: readonly IndexedWord[],
  phrases: PhraseIndex,
): readonly (readonly Hit[])[] {
  const found: (readonly Hit[])[] = [];
  for (const at of places) {
    if (at + phraseLength > ids.length || found.length === mostPhrases) break;
    const known = phrases.placesOf(ids, at);
    if (known.length === 0) continue;
    const weight = weightOf(words.slice(at, at + phraseLength));
    found.push(known.map(({ volume, firstWord }) => ({ volume, at: firstWord - at, weight })));
  }
  return found;
}

function shortPhrases({ words, runs }: IndexedWords, shelf: Shelf): readonly Hit[] {
  const seeds = runs
    .flatMap(({ first, end }) => {
      const count = Math.max(end - first - seedLength + 1, 0);
      return Array.from({ length: count }, (_, nth) => first + nth);
    })
    .map((first) => {
      const phrase = words.slice(first, first + seedLength);
      return { first, phrase, rarest: Math.min(...phrase.map(({ frequency }) => frequency)) };
    })
    .filter(({ rarest }) => rarest > 0)
    .sort((a, b) => a.rarest - b.rarest);
  const found: Hit[] = [];
  let left = mostSentences;
  for (const { first, phrase, rarest } of seeds.slice(0, mostSeeds)) {
    left -= rarest;
    if (left < 0) break;
    found.push(...hitsOf(phrase, first, shelf));
  }
  return found;
}

function weightOf(words: readonly IndexedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function hitsOf(words: readonly IndexedWord[], shift: number, shelf: Shelf): readonly Hit[] {
  if (words.some(({ id }) => id === unknownWord)) return [];
  const texts = words.map(({ id }) => shelf.lexicon.word(id));
  const weight = weightOf(words);
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
    .flatMap(({ id, weight, frequency }, nth) => {
      if (id === unknownWord) return [];
      const here = only && shelf.wordIn(id, only);
      const count = here ? sentencesWith(here).length : only ? 0 : frequency;
      return count > 0 ? [{ nth, weight, id, here, count }] : [];
    })
    .sort((a, b) => a.count - b.count);
  const found: Hit[] = [];
  let left = only ? mostInOne : mostSentences;
  for (const { nth, weight, id, here, count } of known.slice(0, mostWords)) {
    left -= count;
    if (left < 0) break;
    for (const entry of here ? [here] : shelf.volumesWith(id)) {
      for (const hit of hitsOfWord(entry, nth, weight)) found.push(hit);
    }
  }
  return found;
}

function hitsOfWord(entry: WordInVolume, nth: number, weight: number): readonly Hit[] {
  const { volume, word } = entry;
  const { text, sentences } = volume.index;
  const found: Hit[] = [];
  for (const sentence of sentencesWith(entry)) {
    if (found.length > mostOfWord) break;
    const end = sentences[sentence + 1] ?? 0;
    for (let place = sentences[sentence] ?? end; place < end; place++) {
      if (text[place] === word) found.push({ volume, at: place - nth, weight });
    }
  }
  return found;
}
