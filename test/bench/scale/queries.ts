import { Random } from '../typing/random';
import { runOfWords } from '../typing/words';
import { ceilings } from './ceiling';
import { corrupt, misremember, mistypeWords } from './mistakes';
import { contentWordsOf } from './words';

/** What is looked up, and the passage that it was drawn from. */
export interface Query {
  readonly query: string;
  /** The passage's place in the list. */
  readonly target: number;
}

/** A few words, of which many passages may have all. */
export interface ShortQuery extends Query {
  /** The words before one was mistyped. */
  readonly words: readonly string[];
  /** How likely the best of engines finds the passage first when it is told the words as they were. */
  readonly ceiling: number;
}

export interface Queries {
  readonly long: readonly Query[];
  readonly misremembered: readonly Query[];
  readonly short: readonly ShortQuery[];
}

export type QueryKind = keyof Queries;
export const queryKinds: readonly QueryKind[] = ['long', 'misremembered', 'short'];

/** A long query has about so many characters of its passage, before mistakes are made in it. */
const longLength = 60;
const fewestWords = 2;
const mostWords = 3;

/** So many queries of each kind, drawn from passages at random, the same in every run. */
export function drawQueries(passages: readonly string[], count: number, seed: number): Queries {
  const random = new Random(seed);
  const repeat = <T>(draw: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => draw(index));
  const long = repeat(() => {
    const { target, words } = quote(passages, random);
    return { query: corrupt(words, random).join(' '), target };
  });
  const misremembered = repeat(() => {
    const { target, words } = quote(passages, random);
    return { query: misremember(words, passages, random).join(' '), target };
  });
  const short = repeat((index) => fewWords(passages, index % 2, random));
  const possible = ceilings(
    passages,
    short.map(({ words }) => words),
    chanceOf,
  );
  return {
    long,
    misremembered,
    short: short.map((query, index) => ({ ...query, ceiling: possible[index] ?? 1 })),
  };
}

/** Words that stand together in one passage. */
function quote(passages: readonly string[], random: Random) {
  const target = draw(passages, random, (passage) => passage.length >= longLength);
  return { target, words: runOfWords(passages[target] ?? '', longLength, random).words };
}

/** Words that stuck in somebody's mind, with so many typos. */
function fewWords(passages: readonly string[], typos: number, random: Random) {
  const target = draw(passages, random, hasEnoughWords);
  const count = fewestWords + random.below(mostWords - fewestWords + 1);
  const words = random.someOf(contentWordsOf(passages[target] ?? ''), count);
  return { query: mistypeWords(words, typos, random).join(' '), target, words };
}

const hasEnoughWords = (passage: string) => contentWordsOf(passage).length >= mostWords;

/** How likely `fewWords` draws these words of the passage: they are some of its words, in its order. */
function chanceOf(words: readonly string[], passage: string): number {
  const all = contentWordsOf(passage);
  const places = words.map((word) => all.indexOf(word));
  const isInOrder = places.every((place, nth) => place > (places[nth - 1] ?? -1));
  if (!isInOrder || !hasEnoughWords(passage)) return 0;
  // One in so many selections: n over k.
  return words.reduce((chance, _, nth) => (chance * (nth + 1)) / (all.length - nth), 1);
}

function draw(
  passages: readonly string[],
  random: Random,
  suits: (passage: string) => boolean,
): number {
  // Passages that suit are many: this ends soon, and lists none of those that do not.
  for (let tries = 0; tries < 100_000; tries++) {
    const index = random.below(passages.length);
    if (suits(passages[index] ?? '')) return index;
  }
  throw new RangeError('no passage is long enough');
}
