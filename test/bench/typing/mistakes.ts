import type { Random } from './random';

/** Words shorter than this are seldom mistyped beyond recognition, and never here. */
const shortestMistyped = 4;

/** The words with a typo in so many of them: a letter wrong, too few, too many, or two swapped. */
export function mistype(
  words: readonly string[],
  count: number,
  random: Random,
): readonly string[] {
  const long = words.flatMap((word, index) => (word.length >= shortestMistyped ? [index] : []));
  const chosen = new Set(random.someOf(long, count));
  return words.map((word, index) => (chosen.has(index) ? typo(word, random) : word));
}

/** The first letter stays: it is the one that people get right. */
function typo(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [before, letter = '', next = '', after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  const other = random.oneOf([...'aeinorst'].filter((each) => each !== letter));
  return random.oneOf([
    `${before}${other}${next}${after}`,
    `${before}${next}${after}`,
    `${before}${letter}${other}${next}${after}`,
    letter === next ? `${before}${letter}${after}` : `${before}${next}${letter}${after}`,
  ]);
}

/** The words without one of those between the first and the last. */
export function dropOne(words: readonly string[], random: Random): readonly string[] {
  return words.length < 3 ? words : words.toSpliced(1 + random.below(words.length - 2), 1);
}

/** The words with two neighbours swapped. */
export function swapTwo(words: readonly string[], random: Random): readonly string[] {
  if (words.length < 2) return words;
  const at = random.below(words.length - 1);
  return words.toSpliced(at, 2, ...words.slice(at, at + 2).reverse());
}
