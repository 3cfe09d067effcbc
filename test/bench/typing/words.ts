import type { Random } from './random';

/** A run of a text's words. */
export interface Run {
  /** UTF-16 offset in the text of the first word. */
  readonly start: number;
  readonly words: readonly string[];
}

/** Neighbouring words of a text, about so many characters together, or all where it is shorter. */
export function runOfWords(text: string, characters: number, random: Random): Run {
  const words = [...text.matchAll(/\S+/gu)];
  const starts = words.filter(({ index }) => text.length - index >= characters);
  const start = starts.length > 0 ? random.oneOf(starts).index : 0;
  const taken = words.filter(({ index }) => index >= start && index < start + characters);
  return { start, words: taken.map(([word]) => word) };
}

/** Some words of a text that say something, in its order, without the punctuation around them. */
export function contentWords(text: string, count: number, random: Random): readonly string[] {
  const all = [...new Set([...text.matchAll(/[\p{L}\p{N}]{5,}/gu)].map(([word]) => word))];
  return random.someOf(all, count);
}
