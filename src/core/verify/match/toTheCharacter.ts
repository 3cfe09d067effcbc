import type { Volume } from '../../index/shelf';
import { eachChosenPhrase } from './phraseHash';
import { mostPlaces } from './phraseIndex';
import type { Quoted } from './quoted';
import type { Searched } from './seeds';
import { VerbatimMatch } from './verbatimMatch';
import { wordIds } from './wordIds';

/** So many words in a row have one phrase at least that the index of phrases knows. */
const wordsOfSeed = 8;
/** So long are eight words at most, unless they are names of chemicals. */
const longestSeed = 120;

/** Brackets and ellipses are marked edits, or the source's own: which, only laying the texts beside each other tells. */
const hasEdits = /[[\]…]|\.\s?\./u;
const plainEnds = /^\p{L}[^]*[\p{L}\p{N}.,;:?!)"”’]$/u;

/**
 * The places that have a quotation character for character, in the order of the shelf; none where there may be
 * others to be thought of: where words differ, are edited, or differ in typography alone. Most quotations are
 * copied and stay as they are: this finds them with one look into the index of phrases.
 */
export function matchesToTheCharacter(
  quoted: Quoted,
  { shelf, phrases }: Searched,
): readonly VerbatimMatch[] {
  const words = quoted.text.trim();
  if (!plainEnds.test(words) || hasEdits.test(words)) return [];
  const ids = wordIds(words.slice(0, longestSeed), shelf).subarray(0, wordsOfSeed);
  if (ids.length < wordsOfSeed) return [];
  let at = 0;
  eachChosenPhrase(ids, ids.length, (_, chosen) => (at = chosen));
  const places = phrases.placesOf(ids, at);
  // There may be more than are told.
  if (places.length >= mostPlaces) return [];
  const found: VerbatimMatch[] = [];
  for (const { volume, firstWord } of places) {
    const start = volume.index.starts[firstWord - at];
    if (start === undefined) continue;
    if (standsAt(volume.source.body, words, start)) {
      found.push(new VerbatimMatch(quoted, volume.source, start));
    } else if (hasWords(wordIds(words, shelf), volume, firstWord - at)) {
      return [];
    }
  }
  return found;
}

/** What may stand before the first word: brackets would be a part of it. */
const before = /(?:^|[\s(—–])["“‘'«‹]?$/u;
/** What may be the last character and the two after it, so that a word, a number, an ellipsis ends with the first. */
const end = new RegExp(
  [
    String.raw`^[\p{L}\p{N}](?:$|[\s;:?!)—–]|[.,"”’'»›](?![\p{L}\p{N}\p{M}]))`,
    String.raw`^[.,](?:$|["”’'»›)—–]|\s(?![.…]))`,
    String.raw`^["”’](?![\p{L}\p{N}\p{M}])`,
    String.raw`^[;:?!)]`,
  ].join('|'),
  'u',
);

/** Whether the words stand in a text from an offset on, with nothing at either end that would belong to them. */
function standsAt(body: string, words: string, start: number): boolean {
  const last = start + words.length - 1;
  return (
    body.startsWith(words, start) &&
    before.test(body.slice(Math.max(start - 2, 0), start)) &&
    end.test(body.slice(last, last + 3))
  );
}

/** Whether a volume has the words from a place on, whatever stands between them. */
function hasWords(wanted: Int32Array, { index, ids }: Volume, first: number): boolean {
  return wanted.every((id, nth) => ids[index.text[first + nth] ?? -1] === id);
}
