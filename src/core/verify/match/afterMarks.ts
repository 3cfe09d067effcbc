import { pair, type Step } from './alignment';
import { endsSentence } from './sentenceEnd';
import type { Token } from './tokens';

/**
 * The same alignment, with what only one text has cut as a person sees it. Where the words that it begins with
 * follow it too, it may be cut in several ways: it is `A sentence.`, rather than `. A sentence`.
 */
export function afterMarks(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): readonly Step[] {
  const cut = [...steps];
  for (let at = 0; at < cut.length; at++) {
    const end = endOfGap(cut, at);
    const first = cut[at];
    if (!first || end === at) continue;
    const [all, from] = isOfSource(first) ? [inSource, first.source] : [tokens, first.quotation];
    const length = isOfSource(first)
      ? (cut[end - 1]?.sourceEnd ?? from) - from
      : (cut[end - 1]?.quotationEnd ?? from) - from;
    const by = bestShift(cut, end, all, from, length);
    if (by > 0) {
      const shared = Array.from({ length: by }, (_, nth) =>
        pair('same', first.quotation + nth, first.source + nth),
      );
      cut.splice(
        at,
        end - at + by,
        ...shared,
        ...cut.slice(at, end).map((step) => moved(step, by)),
      );
    }
    at = end + by - 1;
  }
  return cut;
}

/** By how many tokens a gap is shifted best: so that it begins a sentence, or else a clause. */
function bestShift(
  steps: readonly Step[],
  end: number,
  all: readonly Token[],
  from: number,
  length: number,
): number {
  let best = 0;
  for (let by = 0; ; by++) {
    if (endsSentence(all, from + by - 1)) return by;
    if (best === 0 && closing.test(all[from + by - 1]?.text ?? '')) best = by;
    const isShared = all[from + by]?.text === all[from + by + length]?.text;
    if (!isShared || steps[end + by]?.kind !== 'same') return best;
  }
}

const closing = /^[.,;:?!]$/u;

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

function moved({ kind, quotation, quotationEnd, source, sourceEnd }: Step, by: number): Step {
  return {
    kind,
    quotation: quotation + by,
    quotationEnd: quotationEnd + by,
    source: source + by,
    sourceEnd: sourceEnd + by,
  };
}
