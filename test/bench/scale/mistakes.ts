import { dropOne, mistype, swapTwo } from '../typing/mistakes';
import type { Random } from '../typing/random';
import { anyContentWord } from './words';

const typos = 2;
const replaced = 2;

/** Words as somebody types them who has them nearly right: two typos, one word dropped, two swapped. */
export function corrupt(words: readonly string[], random: Random): readonly string[] {
  return mistypeWords(swapTwo(dropOne(words, random), random), typos, random);
}

/**
 * Words as somebody has them in mind: corrupted, one more dropped, and two that are right so far
 * replaced by words of other passages.
 */
export function misremember(
  words: readonly string[],
  passages: readonly string[],
  random: Random,
): readonly string[] {
  const kept = swapTwo(dropOne(dropOne(words, random), random), random);
  const typed = mistypeWords(kept, typos, random);
  const right = typed.flatMap((word, index) => (word === kept[index] ? [index] : []));
  const wrong = new Set(random.someOf(right, replaced));
  return typed.map((word, index) => (wrong.has(index) ? anyContentWord(passages, random) : word));
}

/** The words with a typo in the letters of so many of them; punctuation around a word stays. */
export function mistypeWords(
  words: readonly string[],
  count: number,
  random: Random,
): readonly string[] {
  const found = words.flatMap((word, index) => {
    const letters = /\p{L}{4,}/u.exec(word)?.[0];
    return letters === undefined ? [] : [{ index, letters }];
  });
  const mistyped = mistype(
    found.map(({ letters }) => letters),
    count,
    random,
  );
  const typed = new Map(
    found.map(({ index, letters }, nth) => [index, { letters, wrong: mistyped[nth] ?? letters }]),
  );
  return words.map((word, index) => {
    const at = typed.get(index);
    return at ? word.replace(at.letters, at.wrong) : word;
  });
}
