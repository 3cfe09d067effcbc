import { numbersSaid } from './sense/numberValues';
import { isName } from './sense/senseWords';
import { endsSentence, sentenceEnd, sentenceStart } from './sentenceEnd';
import type { Token } from './tokens';

/** So many words of the source beside one are looked at. */
const mostBeside = 3;

/** Words that say nothing without the one after them. */
const dependent = new Set(
  'a an the this that these those his her its our their my your of to in on at by for with from as and or but'.split(
    ' ',
  ),
);

/**
 * Where the words of the source begin that a quotation's first word stands for, if it is another: before the word
 * beside it, or at it, or after it, where it stands for none. A place in `inSource`, at most one further.
 */
export function startOfSource(
  tokens: readonly Token[],
  first: number,
  inSource: readonly Token[],
  at: number,
): number {
  const word = tokens[first]?.text ?? '';
  const beside = inSource[at]?.text ?? '';
  const before = inSource[at - 1]?.text ?? '';
  if (word.toLowerCase() === beside.toLowerCase()) return at;
  // “I'll” is “I will”.
  if (before !== '' && word.toLowerCase().startsWith(`${before.toLowerCase()}"`)) return at - 1;
  const start = sentenceStart(inSource, at);
  const isNear = start < at && at - start <= mostBeside;
  // Who begins with a capital begins a sentence; or a name.
  if (isNear && isCapital(word) && !isCapital(beside)) return start;
  return dependent.has(beside) && !dependent.has(word.toLowerCase()) ? at + 1 : at;
}

/** Where they end that its last word stands for: exclusive, at the word beside it or farther on in its sentence. */
export function endOfSource(
  tokens: readonly Token[],
  last: number,
  inSource: readonly Token[],
  at: number,
): number {
  const end = Math.min(sentenceEnd(inSource, at), inSource.length);
  const ofSentence = endsSentence(inSource, end - 1) ? end - 1 : end;
  const word = tokens[last]?.text ?? '';
  if (word.toLowerCase() === inSource[at]?.text.toLowerCase()) return at + 1;
  // “percent” and “%” are “per cent”.
  const both = `${inSource[at]?.text ?? ''}${inSource[at + 1]?.text ?? ''}`;
  if ((word === '%' ? 'percent' : word) === both) return at + 2;
  const most = Math.min(at + mostBeside, ofSentence - 1);
  const sort = sortOf(tokens, last);
  for (let next = at; sort && next <= most && inSource[next]?.kind === 'word'; next++) {
    if (sortOf(inSource, next) !== sort) continue;
    // A number or a name may be of several words.
    let to = numbersSaid(inSource, next, ofSentence)[0]?.end ?? next + 1;
    if (sort === 'name') for (to = next + 1; to < ofSentence && isName(inSource, to);) to++;
    return to;
  }
  // Both sentences end here.
  if (endsSentence(tokens, last + 1) && ofSentence - 1 <= most && ofSentence > at)
    return ofSentence;
  let next = at;
  while (next < most && dependent.has(inSource[next]?.text ?? '')) next++;
  return inSource[next]?.kind === 'word' ? next + 1 : at + 1;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function sortOf(tokens: readonly Token[], at: number): 'name' | 'number' | undefined {
  if (numbersSaid(tokens, at, at + 1).length > 0) return 'number';
  return isName(tokens, at) ? 'name' : undefined;
}
