import type { Random } from '../typing/random';
import { stopWords } from './stopWords';

/** The words of a text in lower case: letters, and apostrophes between letters. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
}

/** The different words of a text that say something: four letters or more, and none that stand in every text. */
export function contentWordsOf(text: string): readonly string[] {
  return [...new Set(wordsOf(text))].filter(
    (word) => /^\p{L}{4,}$/u.test(word) && !stopWords.has(word),
  );
}

/** A word that says something, of some passage. */
export function anyContentWord(passages: readonly string[], random: Random): string {
  for (;;) {
    const words = contentWordsOf(random.oneOf(passages));
    if (words.length > 0) return random.oneOf(words);
  }
}
