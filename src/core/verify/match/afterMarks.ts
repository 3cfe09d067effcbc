import { pair, type Step } from './alignment';
import type { Token } from './tokens';

const closing = /^[.,;:?!]$/u;

/**
 * The same alignment, with what only one text has cut as a person sees it: where it may be `. A sentence` or
 * `A sentence.`, the latter was left out, or added.
 */
export function afterMarks(
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
