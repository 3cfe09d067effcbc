import { standsBefore } from '../../text/abbreviations';
import type { Token } from './tokens';

/** Whether a token ends a sentence: a full stop does not after an initial or an abbreviation, `Mr.`, `U.S.`. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  if (mark !== '.') return /^[!?]$/u.test(mark);
  const word = tokens[at - 1]?.text ?? '';
  if (/^\p{Lu}$/u.test(word)) return false;
  // “no” and “art” are words as well.
  return !standsBefore(word.toLowerCase()) || /^(?:no|art)$/u.test(word);
}

/** Where the sentence begins that a token is in. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !endsSentence(tokens, start - 1)) start--;
  return start;
}

/** Where it ends, after its mark. */
export function sentenceEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && !endsSentence(tokens, end)) end++;
  return Math.min(end + 1, tokens.length);
}
