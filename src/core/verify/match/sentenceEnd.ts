import type { Token } from './tokens';

/** Whether a token ends a sentence: a full stop does not after an initial or an abbreviation, `Mr.`, `U.S.`. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  if (mark !== '.') return /^[!?]$/u.test(mark);
  return !/^(?:\p{Lu}|\p{Lu}\p{Ll}{1,2})$/u.test(tokens[at - 1]?.text ?? '');
}
