import { align, mostCells } from './align';
import { pair, type Step } from './alignment';
import { endOfSource, startOfSource } from './edgeWords';
import { endsSentence, sentenceEnd, sentenceStart } from './sentenceEnd';
import type { Token } from './tokens';

/**
 * The same alignment, with its first and last words beside those that were meant. Nothing tells where in the
 * source a quotation begins whose first words are other ones: it is beside words of the same sentence, or none;
 * and where it ends, likewise.
 */
export function withinSentences(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): readonly Step[] {
  const started = fromSentenceStart(steps, tokens, inSource);
  const ended = toSentenceEnd(started, tokens, inSource);
  return toLastWords(fromFirstWords(ended, tokens, inSource), tokens, inSource);
}

const nothing: ReadonlySet<number> = new Set();

/** Words before the first that are surely shared stand beside those of its sentence. */
function fromSentenceStart(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): readonly Step[] {
  const at = steps.findIndex((step, index) => isShared(step) && isShared(steps[index + 1]));
  const anchor = steps[at];
  if (!anchor) return steps;
  const from = sentenceStart(inSource, anchor.source);
  if (!steps.slice(0, at).some(({ source, sourceEnd }) => source < Math.min(from, sourceEnd))) {
    return steps;
  }
  const part = { tokens: inSource.slice(from, anchor.source), breaks: nothing };
  const own = tokens.slice(0, anchor.quotation);
  if (own.length * part.tokens.length > mostCells) return steps;
  const first = align(own, part, { freeStart: true, freeEnd: false });
  return [...first.map((step) => moved(step, 0, from)), ...steps.slice(at)];
}

/** Likewise after the last. */
function toSentenceEnd(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): readonly Step[] {
  const at = steps.findLastIndex((step, index) => isShared(step) && isShared(steps[index - 1]));
  const anchor = steps[at];
  if (!anchor) return steps;
  const { quotationEnd: quotation, sourceEnd: source } = anchor;
  const end = endsSentence(inSource, source - 1) ? source : sentenceEnd(inSource, source);
  if (!steps.slice(at + 1).some((step) => step.sourceEnd > Math.max(end, step.source))) {
    return steps;
  }
  const part = { tokens: inSource.slice(source, end), breaks: nothing };
  const own = tokens.slice(quotation);
  if (own.length * part.tokens.length > mostCells) return steps;
  const last = align(own, part, { freeStart: false, freeEnd: true });
  return [...steps.slice(0, at + 1), ...last.map((step) => moved(step, quotation, source))];
}

/** A first word that is another one, beside as many of the source as it stands for. */
function fromFirstWords(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): readonly Step[] {
  const first = steps.findIndex((step) => tokens[step.quotation]?.kind === 'word');
  const step = steps[first];
  if (!step || !isReplaced(step)) return steps;
  const start = startOfSource(tokens, step.quotation, inSource, step.source);
  const source = Math.min(start, step.sourceEnd);
  return steps.map((each, index) => {
    if (index < first) return { ...each, source, sourceEnd: source };
    return index === first ? { ...each, source } : each;
  });
}

/** Likewise the last word, and the marks after it. */
function toLastWords(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): readonly Step[] {
  const last = steps.findLastIndex((step) => tokens[step.quotation]?.kind === 'word');
  const step = steps[last];
  if (!step || !isReplaced(step)) return steps;
  const end = endOfSource(tokens, step.quotation, inSource, step.source);
  if (end === step.sourceEnd) return steps;
  let next = end;
  const marks = steps
    .slice(last + 1)
    .filter(({ quotation, quotationEnd }) => quotationEnd > quotation)
    .map((each): Step => {
      const isSame = tokens[each.quotation]?.text === inSource[next]?.text;
      if (isSame) return pair('same', each.quotation, next++);
      return { ...each, source: next, sourceEnd: next };
    });
  return [...steps.slice(0, last), { ...step, sourceEnd: end }, ...marks];
}

function isShared(step: Step | undefined): boolean {
  return step?.kind === 'same' || step?.kind === 'edit';
}

/** Whether one token stands beside another. */
function isReplaced({ kind, quotation, quotationEnd, source, sourceEnd }: Step): boolean {
  return kind === 'different' && quotationEnd === quotation + 1 && sourceEnd === source + 1;
}

function moved(step: Step, byQuotation: number, bySource: number): Step {
  return {
    kind: step.kind,
    quotation: step.quotation + byQuotation,
    quotationEnd: step.quotationEnd + byQuotation,
    source: step.source + bySource,
    sourceEnd: step.sourceEnd + bySource,
  };
}
