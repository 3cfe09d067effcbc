import type { Change, ChangeKind } from '../finding';
import type { Match } from './match';
import type { Token } from './tokens';

const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
  'thousand million billion trillion dozen half twice double first second third fourth fifth sixth ' +
  'seventh eighth ninth tenth';
const negationWords =
  'not no never none nor neither nobody nothing nowhere cannot without hardly scarcely';
const modalWords = 'shall should may might will would can could must ought';

const numbers = setOf(numberWords);
const negations = setOf(negationWords);
const modals = setOf(modalWords);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What sort of word it is, where that turns the sense; modal verbs are told only where one is put for another. */
function kindOf({ text }: Token): ChangeKind | undefined {
  const word = text.toLowerCase();
  if (/\p{N}/u.test(word) || numbers.has(word)) return 'number';
  if (negations.has(word) || word.endsWith('n"t')) return 'negation';
  return modals.has(word) ? 'modal' : undefined;
}

/** What the differences of a match come to that turn the sense of the words; the gravest kinds first. */
export function changesOf({ tokens, inSource, steps }: Match): readonly Change[] {
  const found: Change[] = [];
  let at = 0;
  while (at < steps.length) {
    const first = steps[at];
    let end = at + 1;
    if (first?.kind === 'different') {
      while (steps[end]?.kind === 'different') end++;
      const last = steps[end - 1] ?? first;
      const quoted = tokens.slice(first.quotation, last.quotationEnd).filter(isWord);
      const original = inSource.slice(first.source, last.sourceEnd);
      const startsSentence = isSentenceStart(inSource, first.source);
      found.push(...changesIn(quoted, original.filter(isWord), startsSentence));
    }
    at = end;
  }
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly ChangeKind[] = ['number', 'negation', 'name', 'modal', 'order', 'joined'];

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

function changesIn(
  quoted: readonly Token[],
  original: readonly Token[],
  startsSentence: boolean,
): readonly Change[] {
  const changes: Change[] = [];
  for (const kind of ['number', 'negation', 'modal'] as const) {
    const [mine, theirs] = differing(quoted, original, (token) => kindOf(token) === kind);
    if (mine.length + theirs.length === 0) continue;
    changes.push({ kind, quotation: phrase(mine), source: phrase(theirs) });
  }
  const isName = (token: Token, index: number, all: readonly Token[]) =>
    /^\p{Lu}/u.test(token.text) &&
    kindOf(token) === undefined &&
    !(startsSentence && index === 0 && all.length > 0);
  const [mine, theirs] = differing(quoted, original, isName);
  // Of a name that only one side has, it is not known that it was changed.
  const isOnlyCase = phrase(mine).toLowerCase() === phrase(theirs).toLowerCase();
  if (mine.length > 0 && theirs.length > 0 && !isOnlyCase) {
    changes.push({ kind: 'name', quotation: phrase(mine), source: phrase(theirs) });
  }
  return changes;
}

/** The tokens of a sort that only one side has. */
function differing(
  quoted: readonly Token[],
  original: readonly Token[],
  isMeant: (token: Token, index: number, all: readonly Token[]) => boolean,
): readonly [readonly Token[], readonly Token[]] {
  const mine = quoted.filter(isMeant);
  const theirs = original.filter(isMeant);
  const isIn = (others: readonly Token[], { text }: Token) =>
    others.some((other) => other.text.toLowerCase() === text.toLowerCase());
  return [
    mine.filter((token) => !isIn(theirs, token)),
    theirs.filter((token) => !isIn(mine, token)),
  ];
}

function phrase(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text.replaceAll('"', '’')).join(' ');
}

function isSentenceStart(inSource: readonly Token[], at: number): boolean {
  const before = inSource[at - 1];
  return !before || /^[.!?:"]$/u.test(before.text);
}
