import type { Step } from './alignment';
import { withinSentences } from './edges';
import type { Token } from './tokens';

/**
 * Takes for the writer's what style manuals give to the sentence and not to the quotation: the comma or full
 * stop at its very end (Chicago 6.9, 13.7), the mark that opens each paragraph of a long quotation
 * (Chicago 13.32), and punctuation beside an ellipsis (Chicago 13.52 and 13.53).
 * What only the source has at a quotation's ends is no part of it, nor is another sentence.
 * @param inSource the tokens of the source
 * @param opensParagraph whether a token of the quotation is its paragraph's first
 */
export function refine(
  aligned: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
  opensParagraph: (token: number) => boolean,
): readonly Step[] {
  const steps = withinSentences(aligned, tokens, inSource);
  const isMark = (step: Step, marks: RegExp) =>
    step.kind === 'different' &&
    step.quotationEnd === step.quotation + 1 &&
    tokens[step.quotation]?.kind === 'mark' &&
    marks.test(tokens[step.quotation]?.text ?? '');
  const isEllipsis = (step: Step | undefined) =>
    step?.kind === 'edit' && tokens[step.quotation]?.kind === 'ellipsis';
  // What the source has instead is left out where the quotation ends.
  const last = steps.findLastIndex(({ quotation, quotationEnd }) => quotationEnd > quotation);
  return steps.flatMap((step, index): readonly Step[] => {
    if (index > last) return [];
    if (index === last && isMark(step, /^[.,]$/u)) return [alone(step, 'own')];
    if (isMark(step, /^"$/u) && opensParagraph(step.quotation)) return [alone(step, 'own')];
    const isBesideEllipsis = isEllipsis(steps[index - 1]) || isEllipsis(steps[index + 1]);
    return isBesideEllipsis && isMark(step, /^[.,;:?!]$/u) ? [{ ...step, kind: 'edit' }] : [step];
  });
}

function alone({ quotation, quotationEnd, source }: Step, kind: Step['kind']): Step {
  return { kind, quotation, quotationEnd, source, sourceEnd: source };
}
