import type { Volume } from '../../index/shelf';
import type { Span } from '../../text/span';
import { afterMarks } from './afterMarks';
import type { Step } from './alignment';
import { layBeside } from './layBeside';
import type { Match } from './match';
import type { Quoted } from './quoted';
import { refine } from './refine';
import type { SourceWindow } from './sourceWindow';
import type { Token } from './tokens';

/** Words left out in one place make a quotation less like its source, but not the less the more they are. */
const mostMissing = 4;

/** A quotation beside the place of a window where it fits best; undefined where they have no word in common. */
export function matchIn(
  { text, tokens, words }: Quoted,
  { source }: Volume,
  window: SourceWindow,
): Match | undefined {
  const opensParagraph = (token: number) => {
    const before = tokens[token - 1]?.end ?? 0;
    return token > 0 && /\n\s*\n/u.test(text.slice(before, tokens[token]?.start));
  };
  const inSource = window.tokens;
  const aligned = afterMarks(layBeside(tokens, window), tokens, inSource);
  const steps = refine(aligned, tokens, inSource, opensParagraph);
  const passage = passageOf(steps, tokens, inSource);
  if (!passage) return undefined;
  const same = steps.filter((step) => isSameWord(step, tokens, inSource)).length;
  const missing = steps
    .filter(
      ({ kind, quotation, quotationEnd }) => kind === 'different' && quotation === quotationEnd,
    )
    .reduce(
      (sum, { source: first, sourceEnd }) =>
        sum + Math.min(wordsIn(inSource, first, sourceEnd), mostMissing),
      0,
    );
  return {
    source,
    passage,
    tokens,
    inSource,
    steps,
    isToTheCharacter: false,
    isVerbatim: steps.every(({ kind }) => kind !== 'different'),
    hasEdits: steps.some(({ kind }) => kind === 'edit'),
    likeness: same / Math.max(words + missing, 1),
    sameWords: same,
    longestRun: longestRun(steps, tokens),
  };
}

function longestRun(steps: readonly Step[], tokens: readonly Token[]): number {
  let [longest, run] = [0, 0];
  for (const { kind, quotation } of steps) {
    if (kind === 'different') run = 0;
    else if (tokens[quotation]?.kind === 'word') run++;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether words at an end of the quotation may not have been found because the window ends there. */
export function isCutOff({ steps, tokens, inSource }: Match): boolean {
  const shared = steps.filter(({ kind }) => kind === 'same' || kind === 'edit');
  const [first, last] = [shared[0], shared.at(-1)];
  if (!first || !last) return false;
  return (
    (first.source <= 1 && tokens.slice(0, first.quotation).some(isWord)) ||
    (last.sourceEnd >= inSource.length - 1 && tokens.slice(last.quotationEnd).some(isWord))
  );
}

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

/** Whether a word stands beside itself, in small letters or in capitals. */
function isSameWord(
  { kind, quotation, quotationEnd, source, sourceEnd }: Step,
  tokens: readonly Token[],
  inSource: readonly Token[],
): boolean {
  const token = tokens[quotation];
  if (!token || !isWord(token) || quotationEnd === quotation || sourceEnd === source) return false;
  if (kind !== 'different') return true;
  return token.text.toLowerCase() === inSource[source]?.text.toLowerCase();
}

function wordsIn(tokens: readonly Token[], start: number, end: number): number {
  return tokens.slice(start, end).filter(isWord).length;
}

/** From the first word that both texts have to the last. */
function passageOf(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): Span | undefined {
  const shared = steps.filter(
    (step) =>
      step.sourceEnd > step.source && (step.kind === 'same' || isSameWord(step, tokens, inSource)),
  );
  const first = inSource[shared[0]?.source ?? -1];
  const last = inSource[(shared.at(-1)?.sourceEnd ?? 0) - 1];
  return first && last && { start: first.start, end: last.end };
}
