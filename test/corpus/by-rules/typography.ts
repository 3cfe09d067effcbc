import type { Random } from '../../bench/typing/random';

/** Writes a sentence with other typography and the same words; undefined where there is nothing to change. */
export type Typography = (sentence: string, random: Random) => string | undefined;

export const curlyApostrophe: Typography = (sentence) =>
  changed(sentence, sentence.replaceAll("'", '’'));

export const longDash: Typography = (sentence) =>
  changed(sentence, sentence.replace(/(?<=\p{L}{2})-(?=\p{L}{2})/gu, '—'));

export const softHyphen: Typography = (sentence) =>
  changed(sentence, sentence.replace(/(?<= \p{L}{4})(?=\p{L}{4})/u, '\u00AD'));

export const noBreakSpace: Typography = (sentence, random) => atSpace(sentence, '\u00A0', random);

export const hardWrap: Typography = (sentence, random) => atSpace(sentence, '\n', random);

export const twoSpaces: Typography = (sentence, random) => atSpace(sentence, '  ', random);

function atSpace(sentence: string, space: string, random: Random): string | undefined {
  const places = [...sentence.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
  if (places.length === 0) return undefined;
  const at = random.oneOf(places);
  return sentence.slice(0, at) + space + sentence.slice(at + 1);
}

function changed(before: string, after: string): string | undefined {
  return before === after ? undefined : after;
}
