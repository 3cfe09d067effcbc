import { align, mostCells } from './align';
import { pair, type Step } from './alignment';
import { anchorLength, anchorsOf } from './anchors';
import type { SourceWindow } from './sourceWindow';
import type { Token } from './tokens';

type Window = Pick<SourceWindow, 'tokens' | 'breaks'>;

/** Where a word is repeated again and again, each place looks like the right one for long. */
const mostCompared = 500_000;

/** Lays a quotation beside the place of a window where it fits best. */
export function layBeside(quotation: readonly Token[], window: Window): readonly Step[] {
  const whole = wordForWord(quotation, window);
  if (whole) return whole;
  const isSmall = quotation.length * window.tokens.length <= mostCells;
  return isSmall
    ? align(quotation, window, { freeStart: true, freeEnd: true })
    : betweenAnchors(quotation, window);
}

/** The first place where all tokens of the quotation stand as they are. */
function wordForWord(
  quotation: readonly Token[],
  { tokens, breaks }: Window,
): readonly Step[] | undefined {
  let left = mostCompared;
  const fits = (at: number) =>
    quotation.every(({ text }, index) => {
      left--;
      return tokens[at + index]?.text === text && !(index > 0 && breaks.has(at + index));
    });
  for (let at = 0; at + quotation.length <= tokens.length && left > 0; at++) {
    if (fits(at)) {
      return quotation.map((_, index) => pair('same', index, at + index));
    }
  }
  return undefined;
}

/** What stands between two places that are the same in both is compared by itself. */
function betweenAnchors(quotation: readonly Token[], window: Window): readonly Step[] {
  const steps: Step[] = [];
  let from = { quotation: 0, source: 0 };
  const fill = (to: typeof from, isFirst: boolean, isLast: boolean): void => {
    for (const step of between(quotation, window, from, to, isFirst, isLast)) steps.push(step);
    from = to;
  };
  let isFirst = true;
  for (const anchor of anchorsOf(quotation, window)) {
    // Anchors may share tokens; those of the last one stand already.
    if (anchor.quotation >= from.quotation) fill(anchor, isFirst, false);
    isFirst = false;
    const end = anchor.quotation + anchorLength;
    for (let at = from.quotation; at < end; at++) {
      steps.push(pair('same', at, anchor.source + at - anchor.quotation));
    }
    from = { quotation: end, source: anchor.source + anchorLength };
  }
  fill({ quotation: quotation.length, source: window.tokens.length }, isFirst, true);
  return steps;
}

function between(
  quotation: readonly Token[],
  { tokens, breaks }: Window,
  from: { readonly quotation: number; readonly source: number },
  to: { readonly quotation: number; readonly source: number },
  isFirst: boolean,
  isLast: boolean,
): readonly Step[] {
  const own = quotation.slice(from.quotation, to.quotation);
  // Without an ellipsis, words before the first anchor and after the last one stand beside it.
  const isOpen = own.some(({ kind }) => kind === 'ellipsis');
  const reach = isOpen ? Infinity : 2 * own.length + 50;
  const start = isFirst ? Math.max(from.source, to.source - reach) : from.source;
  const end = isLast ? Math.min(to.source, from.source + reach) : to.source;
  const isFarTooLong = own.length * (end - start) > 20 * mostCells;
  if (isFarTooLong) {
    const source = { source: start, sourceEnd: end };
    const step = { kind: 'different' as const, ...from, quotationEnd: to.quotation, ...source };
    return [step];
  }
  const part = {
    tokens: tokens.slice(start, end),
    breaks: new Set([...breaks].map((index) => index - start).filter((index) => index >= 0)),
  };
  const aligned = align(own, part, { freeStart: isFirst, freeEnd: isLast });
  return aligned.map(({ kind, ...each }) => ({
    kind,
    quotation: each.quotation + from.quotation,
    quotationEnd: each.quotationEnd + from.quotation,
    source: each.source + start,
    sourceEnd: each.sourceEnd + start,
  }));
}
