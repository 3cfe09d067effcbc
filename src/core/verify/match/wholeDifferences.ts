import { pair, type Step } from './alignment';
import { endsSentence } from './sentenceEnd';
import { looksLikeName, saidBy } from './senseWords';
import type { Token } from './tokens';

/**
 * The same alignment, cut as a person sees it where it may be cut in two ways: a sentence is left out with its
 * own full stop, and a name at the end is put for the name there, not for the article before it.
 */
export function asWholes(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): readonly Step[] {
  return upToTheName(afterMarks(steps, tokens, inSource), tokens, inSource);
}

const closing = /^[.,;:?!]$/u;

/** What only one text has begins after a mark, where the same one stands at its end: not `. More`, but `More.` */
function afterMarks(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): readonly Step[] {
  const cut = [...steps];
  for (let at = 0; at < cut.length; at++) {
    const end = endOfGap(cut, at);
    const [first, after] = [cut[at], cut[end]];
    if (!first || end === at) continue;
    const mark = isOfSource(first) ? inSource[first.source] : tokens[first.quotation];
    const next = isOfSource(first) ? inSource[after?.source ?? -1] : tokens[after?.quotation ?? -1];
    if (after?.kind === 'same' && closing.test(mark?.text ?? '') && next?.text === mark?.text) {
      const gap = cut.slice(at, end).map(oneFurther);
      cut.splice(at, gap.length + 1, pair('same', first.quotation, first.source), ...gap);
    }
    at = end - 1;
  }
  return cut;
}

/** Where the steps end that are of one text alone, from one on. */
function endOfGap(steps: readonly Step[], start: number): number {
  const first = steps[start];
  if (!first || !(isOfSource(first) || isOfQuotation(first))) return start;
  const isOfSame = isOfSource(first) ? isOfSource : isOfQuotation;
  const length = steps.slice(start).findIndex((step) => !isOfSame(step));
  return length < 0 ? steps.length : start + length;
}

function isOfSource({ kind, quotation, quotationEnd }: Step): boolean {
  return kind === 'different' && quotation === quotationEnd;
}

function isOfQuotation({ kind, source, sourceEnd }: Step): boolean {
  return kind === 'different' && source === sourceEnd;
}

function oneFurther({ kind, quotation, quotationEnd, source, sourceEnd }: Step): Step {
  return {
    kind,
    quotation: quotation + 1,
    quotationEnd: quotationEnd + 1,
    source: source + 1,
    sourceEnd: sourceEnd + 1,
  };
}

/** So many words after the last one that was compared are looked at for a name or a number. */
const mostBefore = 2;

/**
 * Nothing tells where in the source a quotation ends whose last word is another: where it is a name or a number,
 * the source's words go on to the one that stands there.
 */
function upToTheName(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): readonly Step[] {
  const last = steps.findLastIndex((step) => tokens[step.quotation]?.kind === 'word');
  const step = steps[last];
  const isReplaced =
    step?.kind === 'different' &&
    step.quotationEnd === step.quotation + 1 &&
    step.sourceEnd === step.source + 1;
  if (!isReplaced) return steps;
  const sort = sortOf(tokens, step.quotation);
  if (sort === undefined) return steps;
  for (let at = step.source; at <= step.source + mostBefore; at++) {
    if (inSource[at]?.kind !== 'word' || endsSentence(inSource, at)) break;
    if (sortOf(inSource, at) !== sort) continue;
    const marks = marksFrom(steps.slice(last + 1), at + 1, tokens, inSource);
    return [...steps.slice(0, last), { ...step, sourceEnd: at + 1 }, ...marks];
  }
  return steps;
}

/** The marks after a quotation's last word, beside those of the source from a token on. */
function marksFrom(
  steps: readonly Step[],
  source: number,
  tokens: readonly Token[],
  inSource: readonly Token[],
): readonly Step[] {
  let next = source;
  return steps
    .filter(({ quotation, quotationEnd }) => quotationEnd > quotation)
    .map((step): Step => {
      const isSame = tokens[step.quotation]?.text === inSource[next]?.text;
      return isSame
        ? pair('same', step.quotation, next++)
        : { ...step, source: next, sourceEnd: next };
    });
}

function sortOf(tokens: readonly Token[], at: number): 'name' | 'number' | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (saidBy(token, 'number').length > 0) return 'number';
  const startsSentence = at === 0 || endsSentence(tokens, at - 1);
  return looksLikeName(token, tokens[at + 1], startsSentence) ? 'name' : undefined;
}
