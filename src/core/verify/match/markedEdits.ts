import { escapeRegExp } from '../../text/escapeRegExp';
import { Remembered } from '../../text/remembered';
import type { Token } from './tokens';

/** So many tokens of the source may stand for one pair of brackets: a name, a phrase. */
export const mostReplaced = 12;

/** `[…]` and `[w]hat`, and no other word. */
export function isMarkedEdit({ kind, text }: Token): boolean {
  return kind !== 'mark' && (kind !== 'word' || text.includes('['));
}

const mostPatterns = 1_000;
const patterns = new Remembered<RegExp>(mostPatterns);

/**
 * Whether a word with brackets in it can stand for a word of the source: what is outside the brackets is
 * the source's, to the letter; what is in them may stand for any letters, or for none.
 * @param word `[w]hat`, `agreement[s]`, `program[]`
 */
export function standsFor(word: string, sourceWord: string): boolean {
  const pattern = patterns.of(word, () => {
    const parts = word.split(/\[[^[\]]*\]/u).map(escapeRegExp);
    return new RegExp(`^${parts.join('[^\\s]{0,8}')}$`, 'u');
  });
  return pattern.test(sourceWord);
}
