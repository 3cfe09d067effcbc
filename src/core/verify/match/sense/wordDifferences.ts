import type { Span } from '../../../text/span';
import type { Change } from '../../finding';
import type { Step } from '../alignment';
import type { Match } from '../match';
import type { Token } from '../tokens';
import { changesBetween, negations, type Side } from './changes';

/** What a quotation has and what its source has, where they differ and nothing marks it. */
export interface WordDifference {
  /** In the quotation's text; empty where something is left out. */
  readonly quoted: Span;
  /** In the source's body; empty where something is added. */
  readonly passage: Span;
  /** What it comes to that turns the sense; the gravest first. */
  readonly changes: readonly Change[];
}

/** More words that only one text has are a clause left out or put in: it is told of as a whole. */
const mostAlone = 5;
/** A negation that moves by no more words than these is there all the same. */
const nearby = 3;

/**
 * The unmarked differences of a match, in order; those that follow each other are one.
 * @param text the quotation's
 */
export function wordDifferences(text: string, match: Match): readonly WordDifference[] {
  const { tokens, inSource, steps, source } = match;
  const stretches = stretchesOf(steps).map(({ first, last }): Stretch => ({
    quoted: { text, all: tokens, first: first.quotation, end: last.quotationEnd },
    original: { text: source.body, all: inSource, first: first.source, end: last.sourceEnd },
  }));
  return stretches.map(({ quoted, original }, index) => {
    const changes = isClause(quoted, original) ? [] : changesBetween(quoted, original);
    const isMoved =
      isBalanced(stretches, index - 1, index) || isBalanced(stretches, index, index + 1);
    return {
      quoted: spanOf(quoted),
      passage: spanOf(original),
      changes: isMoved ? changes.filter(({ kind }) => kind !== 'negation') : changes,
    };
  });
}

interface Stretch {
  readonly quoted: Side;
  readonly original: Side;
}

/** Differences that follow each other. */
function stretchesOf(steps: readonly Step[]): readonly { first: Step; last: Step }[] {
  const found: { first: Step; last: Step }[] = [];
  let isOpen = false;
  for (const step of steps) {
    const last = found.at(-1);
    const isDifferent = step.kind === 'different';
    if (isDifferent && isOpen && last) last.last = step;
    else if (isDifferent) found.push({ first: step, last: step });
    isOpen = isDifferent;
  }
  return found;
}

function isClause(quoted: Side, original: Side): boolean {
  const [mine, theirs] = [wordsIn(quoted), wordsIn(original)];
  return Math.min(mine, theirs) === 0 && Math.max(mine, theirs) > mostAlone;
}

function wordsIn({ all, first, end }: Side): number {
  return all.slice(first, end).filter(({ kind }) => kind === 'word').length;
}

/** Whether one of two neighbours leaves out a negation, and the other one adds one: “need no” for “do not need”. */
function isBalanced(stretches: readonly Stretch[], left: number, right: number): boolean {
  const [first, second] = [stretches[left], stretches[right]];
  if (!first || !second || second.quoted.first - first.quoted.end > nearby) return false;
  const more = ({ quoted, original }: Stretch) => negations(quoted) - negations(original);
  return more(first) !== 0 && more(first) + more(second) === 0;
}

/** Empty, and where its first token would stand, if it has none. */
function spanOf({ all, first, end }: Side): Span {
  const start = all[first]?.start ?? all.at(-1)?.end ?? 0;
  return { start, end: first < end ? tokenEnd(all, end - 1) : start };
}

function tokenEnd(all: readonly Token[], at: number): number {
  return all[at]?.end ?? 0;
}
