import { sentencesWith, type Shelf, type Volume } from './shelf';

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

const nowhere = () => false;

/** Tells of ascending sentences whether one of other ascending ones is near. */
function nearTo(others: Uint32Array, reach: number): (sentence: number) => boolean {
  let next = 0;
  return (sentence) => {
    // The next one may be far: steps that double, then halves.
    let step = 1;
    while (next + step < others.length && (others[next + step] ?? 0) + reach < sentence) step *= 2;
    let low = step === 1 ? next : next + step / 2;
    let high = Math.min(next + step, others.length);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((others[middle] ?? 0) + reach < sentence) low = middle + 1;
      else high = middle;
    }
    next = low;
    return next < others.length && (others[next] ?? 0) <= sentence + reach;
  };
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
  for (const entry of shelf.volumesWith(id)) {
    const { volume, word } = entry;
    const { text, sentences } = volume.index;
    const [isNear, isNearToo] = companions.map((other) => {
      const here = shelf.wordIn(other.id, volume);
      return here ? nearTo(sentencesWith(here), other.reach) : nowhere;
    });
    if (isNear === nowhere || isNearToo === nowhere) continue;
    for (const sentence of sentencesWith(entry)) {
      if (isNear && !isNear(sentence)) continue;
      if (isNearToo && !isNearToo(sentence)) continue;
      const end = sentences[sentence + 1] ?? 0;
      let place = placeOf(text, word, sentences[sentence] ?? end, end);
      while (place < end) {
        const firstWord = place - nth;
        if (isPhrase(volume, firstWord, tests)) yield { volume, firstWord };
        place = placeOf(text, word, place + 1, end);
      }
    }
  }
}

/** The first place of a word from one on; `end` where there is none. By itself, for it takes most of the time. */
function placeOf(text: Uint16Array | Uint32Array, word: number, from: number, end: number): number {
  let place = from;
  while (place < end && text[place] !== word) place++;
  return place;
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
