import type { Random } from '../../bench/typing/random';
import { wordsOf } from './material';

/** Writes a sentence with marked edits; undefined where it is too short. */
export type Edit = (sentence: string, random: Random) => string | undefined;

/** An ellipsis as writers have it, the spaces about it with it. */
export const ellipses = [
  ' … ',
  ' . . . ',
  ' […] ',
  ' [. . .] ',
  '... ',
  ' ... ',
  ' (…) ',
  ' (...) ',
  ' (. . .) ',
];

/** The beginning and the end of a sentence, some words of it left out; each has five words or more. */
export function ends(sentence: string, random: Random): readonly [string, string] | undefined {
  const words = wordsOf(sentence);
  if (words.length < 16) return undefined;
  const first = 5 + random.below(words.length - 14);
  const second = first + 3 + random.below(Math.max(words.length - first - 8, 1));
  return [words.slice(0, first).join(' '), words.slice(second).join(' ')];
}

export const leaveOut: Edit = (sentence, random) => {
  const both = ends(sentence, random);
  return both?.join(random.oneOf(ellipses));
};

export const bracketFirst: Edit = (sentence) => {
  const first = sentence.charAt(0);
  return /^(?:I\b|[A-Z]{2})/u.test(sentence) || first === first.toLowerCase()
    ? undefined
    : `[${first.toLowerCase()}]${sentence.slice(1)}`;
};

/** A word or two in the middle are put in other words, in brackets. */
export const bracketWords: Edit = (sentence, random) => {
  const words = wordsOf(sentence);
  if (words.length < 12) return undefined;
  const at = 4 + random.below(words.length - 10);
  const replaced = 1 + random.below(2);
  const own = random.oneOf(['[the two states]', '[they]', '[the treaty]', '[as agreed]']);
  return [...words.slice(0, at), own, ...words.slice(at + replaced)].join(' ');
};

export const sic: Edit = (sentence, random) => {
  const words = wordsOf(sentence);
  if (words.length < 10) return undefined;
  const at = 4 + random.below(words.length - 8);
  return [...words.slice(0, at), '[sic]', ...words.slice(at)].join(' ');
};

/** `reach[es]`, where the source has another ending. */
export const bracketEnding: Edit = (sentence) => {
  const other: Readonly<Record<string, string>> = { s: '[ed]', ed: '[es]', ing: '[ed]' };
  const changed = sentence.replace(
    /(?<= [a-z]{4,})(s|ed|ing)(?= [a-z])/u,
    (ending) => other[ending] ?? ending,
  );
  return changed === sentence ? undefined : changed;
};
