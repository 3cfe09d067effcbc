import { likelyPlaces } from './likelyPlaces';
import type { Shelf, Volume } from './shelf';

/** A place where words of a shelf begin that were looked for. */
export interface PhrasePlace {
  readonly volume: Volume;
  /** The first word's place in the index's `text`. */
  readonly firstWord: number;
}

/** What must stand at a word's place of a phrase. */
type Test = (id: number) => boolean;

/**
 * The places where words stand one after another, in the order of the shelf; punctuation, case and
 * accents are free. They may cross the border of sentences and paragraphs. The rarest word leads to
 * them, so that the time goes with how often that one is used.
 * @param words folded for search, as `wordsOf` gives them; not empty
 * @param isBegun whether the last one is only the beginning of a word
 */
export function* phrasePlaces(
  shelf: Shelf,
  words: readonly string[],
  isBegun: boolean,
): Generator<PhrasePlace> {
  const { lexicon } = shelf;
  const complete = isBegun ? words.slice(0, -1) : words;
  const ids = complete.map((word) => lexicon.idOf(word));
  if (ids.some((id) => id === undefined || shelf.frequency(id) === 0)) return;
  const tests = ids.map(
    (wanted): Test =>
      (id) =>
        id === wanted,
  );
  const begun = words.at(-1) ?? '';
  if (isBegun) tests.push(beginsWith(shelf, begun));

  const known = ids.flatMap((id) => id ?? []);
  const frequencies = known.map((id) => shelf.frequency(id));
  const rarest = frequencies.indexOf(Math.min(...frequencies));
  const pivot = known[rarest];
  const beginnings = isBegun ? lexicon.beginningWith(begun) : [];
  const ofBeginnings = beginnings.reduce((sum, id) => sum + shelf.frequency(id), 0);
  if (pivot !== undefined && !(isBegun && ofBeginnings < (frequencies[rarest] ?? 0))) {
    yield* placesOf(shelf, pivot, rarest, tests, companionsOf(rarest, known, frequencies));
  } else if (pivot === undefined) {
    // Too many to be put in order, and who types on will want few of them.
    for (const id of beginnings) yield* placesOf(shelf, id, 0, tests);
  } else {
    const places = beginnings.map((id) => placesOf(shelf, id, words.length - 1, tests));
    yield* inOrder(places.flatMap((each) => [...each]));
  }
}

function inOrder(places: readonly PhrasePlace[]): readonly PhrasePlace[] {
  return [...places].sort(
    (a, b) => a.volume.firstSentence - b.volume.firstSentence || a.firstWord - b.firstWord,
  );
}

function beginsWith({ lexicon }: Shelf, beginning: string): Test {
  const known = new Map<number, boolean>();
  return (id) => {
    let begins = known.get(id);
    if (begins === undefined) known.set(id, (begins = lexicon.word(id).startsWith(beginning)));
    return begins;
  };
}

/** A word of a phrase near another one of it. */
interface Companion {
  readonly id: number;
  /** How many sentences it can be away, for each has a word. */
  readonly reach: number;
}

/** Words of a phrase so near to the rarest one may rule out places before they are looked at. */
const nearby = 6;
/** Sentences without a word, of marks only, may stand between. */
const wordless = 2;

/** So many words rule places out; more would take longer than they save. */
const mostCompanions = 2;

/** The rarest words near the rarest one of all, the rarest first. */
function companionsOf(
  rarest: number,
  ids: readonly number[],
  frequencies: readonly number[],
): readonly Companion[] {
  const from = Math.max(rarest - nearby, 0);
  return ids
    .slice(from, rarest + nearby + 1)
    .map((id, index) => ({
      id,
      frequency: frequencies[from + index] ?? 0,
      reach: Math.abs(from + index - rarest) + wordless,
    }))
    .filter(({ id }) => id !== ids[rarest])
    .sort((a, b) => a.frequency - b.frequency)
    .slice(0, mostCompanions);
}

/**
 * @param nth which of the phrase's words the id is
 * @param companions words without which the phrase is nowhere
 */
function* placesOf(
  shelf: Shelf,
  id: number,
  nth: number,
  tests: readonly Test[],
  companions: readonly Companion[] = [],
): Generator<PhrasePlace> {
  const ids = [id, ...companions.map((each) => each.id)];
  const reaches = companions.map(({ reach }) => reach);
  for (const { volume, words } of shelf.volumesWithAll(ids)) {
    for (const place of likelyPlaces(volume.index, words, reaches)) {
      const firstWord = place - nth;
      if (isPhrase(volume, firstWord, tests)) yield { volume, firstWord };
    }
  }
}

function isPhrase({ index, ids }: Volume, firstWord: number, tests: readonly Test[]): boolean {
  return (
    firstWord >= 0 &&
    tests.every((test, nth) => {
      const word = index.text[firstWord + nth];
      return word !== undefined && test(ids[word] ?? -1);
    })
  );
}
