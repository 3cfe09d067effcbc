import { firstAbove } from '../text/firstAbove';
import type { QueryWord } from './queryWords';
import { sentencesWith, type Shelf } from './shelf';
import type { Unit } from './units';

/** How well a passage's words answer a query. */
export interface Evidence {
  /** About 0 to 1: the share of the query's weight that is there, more where its words stand together. */
  readonly share: number;
  /** The place of the heaviest word found, in the index's `text`: round it the passage is shown. */
  readonly place: number;
}

/** In passages of more words their order is not looked at: it would say little, and take long. */
const longestOrdered = 400;
/** What two words of the query that stand together count, beside being there. */
const together = 0.4;
/** What the passage's length costs: of two that have the words, the shorter one is meant. */
const lengthCost = 0.05;
/** Words that come the other way round are as far apart as if so many words stood between them. */
const reversed = 2;

/**
 * @param words the query's, in its order
 * @param weight what the shortlist found in the passage
 */
export function evidenceOf(
  shelf: Shelf,
  unit: Unit,
  words: readonly QueryWord[],
  weight: number,
): Evidence {
  const length = unit.lastWord - unit.firstWord;
  const total = words.reduce((sum, each) => sum + each.weight, 0);
  const cost = lengthCost * Math.log(1 + length);
  if (length > longestOrdered) {
    return { share: weight / total - cost, place: placeInLong(shelf, unit, words) };
  }
  let found = 0;
  let inOrder = 0;
  let heaviest = { weight: 0, place: unit.firstWord };
  let previous: Occurrences | undefined;
  for (const word of words) {
    const here = occurrencesOf(word, unit);
    const [place] = here.places;
    if (place === undefined) continue;
    found += here.weight;
    if (here.weight > heaviest.weight) heaviest = { weight: here.weight, place };
    if (previous) {
      inOrder += Math.min(previous.weight, here.weight) / (1 + gap(previous.places, here.places));
    }
    previous = here;
  }
  return { share: (found + together * inOrder) / total - cost, place: heaviest.place };
}

interface Occurrences {
  readonly places: readonly number[];
  readonly weight: number;
}

function occurrencesOf(
  { weights }: QueryWord,
  { volume: { index, ids }, firstWord, lastWord }: Unit,
): Occurrences {
  const places: number[] = [];
  let heaviest = 0;
  for (let place = firstWord; place < lastWord; place++) {
    const weight = weights.get(ids[index.text[place] ?? 0] ?? 0);
    if (weight === undefined) continue;
    places.push(place);
    heaviest = Math.max(heaviest, weight);
  }
  return { places, weight: heaviest };
}

/** How many words stand between the nearest occurrences of two words. */
function gap(before: readonly number[], after: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of before) {
    for (const other of after) {
      const distance = other - one;
      least = Math.min(least, distance > 0 ? distance - 1 : reversed - distance);
    }
  }
  return least;
}

/** The first sentence of a long passage that has its heaviest word. */
function placeInLong(shelf: Shelf, unit: Unit, words: readonly QueryWord[]): number {
  const { volume, firstSentence, endSentence } = unit;
  const meant = words.flatMap((word) => word.meant).sort((a, b) => b.weight - a.weight);
  for (const { id } of meant) {
    const entry = shelf.volumesWith(id).find((each) => each.volume === volume);
    if (!entry) continue;
    const sentences = sentencesWith(entry);
    const sentence = sentences[firstAbove(sentences, firstSentence - 1)] ?? endSentence;
    if (sentence < endSentence) return volume.index.sentences[sentence] ?? unit.firstWord;
  }
  return unit.firstWord;
}
