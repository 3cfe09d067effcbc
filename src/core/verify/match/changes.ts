import type { Change, ChangeKind } from '../finding';
import type { Step } from './alignment';
import type { Match } from './match';
import type { Quoted } from './quoted';
import { endsSentence } from './sentenceEnd';
import { looksLikeName, saidBy, type SenseKind } from './senseWords';
import type { Token } from './tokens';

/** Words of one text, with the text and all its tokens. */
interface Side {
  readonly text: string;
  readonly all: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** More words that only one text has are a clause left out or put in: it is told of as a whole. */
const mostAlone = 5;
const senseKinds: readonly SenseKind[] = ['number', 'negation', 'modal'];
const order: readonly ChangeKind[] = ['number', 'negation', 'name', 'modal', 'order', 'joined'];

/** What the differences of a match come to that turn the sense of the words; the gravest kinds first. */
export function changesOf({ text, tokens }: Quoted, match: Match): readonly Change[] {
  return stretches(match.steps)
    .flatMap(({ first, last }) => {
      const quoted = { text, all: tokens, first: first.quotation, end: last.quotationEnd };
      const { body } = match.source;
      const { inSource } = match;
      const original = { text: body, all: inSource, first: first.source, end: last.sourceEnd };
      return isClause(quoted, original) ? [] : changesIn(quoted, original);
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Differences that follow each other. */
function stretches(steps: readonly Step[]): readonly { first: Step; last: Step }[] {
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
  const [mine, theirs] = [wordsOf(quoted).length, wordsOf(original).length];
  return Math.min(mine, theirs) === 0 && Math.max(mine, theirs) > mostAlone;
}

function wordsOf({ all, first, end }: Side): readonly Token[] {
  return all.slice(first, end).filter(({ kind }) => kind === 'word');
}

function changesIn(quoted: Side, original: Side): readonly Change[] {
  const changes = senseKinds.flatMap((kind): Change[] => {
    const said = (side: Side) => wordsOf(side).flatMap((token) => saidBy(token, kind));
    const [mine, theirs] = [said(quoted).sort(), said(original).sort()];
    // Of negations it counts how many there are: “nor” for “not” turns nothing.
    const isSame =
      kind === 'negation' ? mine.length === theirs.length : mine.join(' ') === theirs.join(' ');
    if (isSame) return [];
    const isMeant = (token: Token) => saidBy(token, kind).length > 0;
    return [{ kind, ...besideEachOther(quoted, original, isMeant) }];
  });
  const names = (side: Side) => (token: Token, at: number) =>
    looksLikeName(token, side.all[at + 1], at === 0 || endsSentence(side.all, at - 1));
  const mine = phrase(quoted, names(quoted));
  const theirs = phrase(original, names(original));
  // Of a name that only one side has, it is not known that it was changed.
  const isChanged = mine !== '' && theirs !== '' && mine.toLowerCase() !== theirs.toLowerCase();
  return isChanged ? [...changes, { kind: 'name', quotation: mine, source: theirs }] : changes;
}

const mostBeside = 2;

/** The words of a sort on both sides; where one side has others for them, these: “cannot” for “can”. */
function besideEachOther(
  quoted: Side,
  original: Side,
  isMeant: (token: Token) => boolean,
): Pick<Change, 'quotation' | 'source'> {
  const isShort = [quoted, original].every((side) => wordsOf(side).length <= mostBeside);
  const words = (side: Side) => phrase(side, isMeant) || (isShort ? phrase(side, () => true) : '');
  return { quotation: words(quoted), source: words(original) };
}

/** The words of a sort as they are written; those that follow each other with what is between them. */
function phrase(
  { text, all, first, end }: Side,
  isMeant: (token: Token, at: number) => boolean,
): string {
  const parts: { start: number; end: number; at: number }[] = [];
  for (let at = first; at < end; at++) {
    const token = all[at];
    if (token?.kind !== 'word' || !isMeant(token, at)) continue;
    const last = parts.at(-1);
    const isNext = last && /^[\s.]*$/u.test(text.slice(last.end, token.start));
    // “U.S.” keeps its last full stop.
    const stop = token.text.length < 2 && text[token.end] === '.' ? 1 : 0;
    if (isNext) last.end = token.end + stop;
    else parts.push({ start: token.start, end: token.end + stop, at });
  }
  return parts.map((part) => text.slice(part.start, part.end)).join(' … ');
}
