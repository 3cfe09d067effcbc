import { escapeRegExp } from '../text/escapeRegExp';

/** What a word is made of; with it a word ends. `_` only parts words: in Markdown it is emphasis. */
const wordCharacter = '[\\p{L}\\p{N}\\p{M}]';

/** Regular expression sources that hold where no word goes on to the left, or to the right. */
export const wordStart = `(?<!${wordCharacter}_?)`;
export const wordEnd = `(?!_?${wordCharacter})`;

/** The word characters that the text begins with. */
export function firstWord(text: string): string {
  return new RegExp(`^${wordCharacter}+`, 'u').exec(text)?.[0] ?? '';
}

/** An alternation of literal texts that prefers the longest. */
export function anyOf(texts: Iterable<string>): string {
  const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length);
  return longestFirst.map(escapeRegExp).join('|');
}
