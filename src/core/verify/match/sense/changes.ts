import type { Change } from '../../finding';
import type { Token } from '../tokens';
import { numbersSaid, type NumberSaid } from './numberValues';
import { isName, mayBeName, modalsIn, negationsIn } from './senseWords';

/** Words of one text, with the text and all its tokens; `end` exclusive. */
export interface Side {
  readonly text: string;
  readonly all: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** What a difference comes to that turns the sense; the gravest kinds first. */
export function changesBetween(quoted: Side, original: Side): readonly Change[] {
  return [
    ...numberChange(quoted, original),
    ...negationChange(quoted, original),
    ...nameChange(quoted, original),
    ...modalChange(quoted, original),
  ];
}

/** Numbers are compared by what they come to, however they are written. */
function numberChange(quoted: Side, original: Side): readonly Change[] {
  const [mine, theirs] = [quoted, original].map(({ all, first, end }) =>
    numbersSaid(all, first, end),
  ) as [readonly NumberSaid[], readonly NumberSaid[]];
  const values = (all: readonly NumberSaid[]) =>
    all
      .map(({ value }) => value)
      .sort()
      .join(' ');
  if (values(mine) === values(theirs)) return [];
  // “any” for “one” is no other number, and “another” for “a second” is none.
  const isOnlyWeak = [...mine, ...theirs].every(({ isWeak }) => isWeak);
  if (isOnlyWeak && Math.min(mine.length, theirs.length) === 0) return [];
  const isPart = (numbers: readonly NumberSaid[]) => (_: Token, at: number) =>
    numbers.some(({ first, end }) => first <= at && at < end);
  const quotation = phrase(quoted, isPart(mine));
  const source = phrase(original, isPart(theirs));
  return [{ kind: 'number', ...orAll(quotation, source, quoted, original) }];
}

/** Of negations it counts how many there are: “nor” for “not” turns nothing. */
function negationChange(quoted: Side, original: Side): readonly Change[] {
  if (negations(quoted) === negations(original)) return [];
  return [{ kind: 'negation', ...saidBy(negationsIn, quoted, original) }];
}

/** How many negations some words say. */
export function negations(side: Side): number {
  return wordsSaid(negationsIn, side).length;
}

function modalChange(quoted: Side, original: Side): readonly Change[] {
  const [mine, theirs] = [quoted, original].map((side) => wordsSaid(modalsIn, side).toSorted());
  if (mine?.join(' ') === theirs?.join(' ')) return [];
  return [{ kind: 'modal', ...saidBy(modalsIn, quoted, original) }];
}

/** What a word says of one sort. */
type Said = (tokens: readonly Token[], at: number) => readonly string[];

function wordsSaid(said: Said, { all, first, end }: Side): readonly string[] {
  const found: string[] = [];
  for (let at = first; at < end; at++) found.push(...said(all, at));
  return found;
}

function saidBy(said: Said, quoted: Side, original: Side): Pick<Change, 'quotation' | 'source'> {
  const meant = (side: Side) => phrase(side, (_, at) => said(side.all, at).length > 0);
  return orAll(meant(quoted), meant(original), quoted, original);
}

function nameChange(quoted: Side, original: Side): readonly Change[] {
  // The same words in other letters name the same.
  const small = (side: Side) =>
    wordsOf(side)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
  if (small(quoted) === small(original)) return [];
  const names = (side: Side) => phrase(side, (_, at) => isName(side.all, at));
  const [quotation, source] = [names(quoted), names(original)];
  const plain = (name: string) => name.replace(/\./gu, '').toLowerCase();
  if (plain(quotation) === plain(source)) return [];
  const isOneSided = quotation === '' || source === '';
  if (isOneSided && !isMostlyName(quotation === '' ? original : quoted, quotation || source))
    return [];
  // A capital that begins a sentence may be a name's.
  if (isOneSided && hasCapital(quotation === '' ? quoted : original)) return [];
  return [{ kind: 'name', ...orAll(quotation, source, quoted, original) }];
}

/** Of a clause in which there is a name, it cannot be told that the name was changed. */
function isMostlyName(side: Side, name: string): boolean {
  return 2 * name.split(/\s+/u).length >= wordsOf(side).length;
}

function hasCapital({ all, first, end }: Side): boolean {
  for (let at = first; at < end; at++) if (mayBeName(all, at)) return true;
  return false;
}

function wordsOf({ all, first, end }: Side): readonly Token[] {
  return all.slice(first, end).filter(({ kind }) => kind === 'word');
}

const mostBeside = 3;

/** Where only one side has words of the sort, all of the other’s, if these are few: “cannot” for “can”. */
function orAll(
  quotation: string,
  source: string,
  quoted: Side,
  original: Side,
): Pick<Change, 'quotation' | 'source'> {
  const all = (side: Side) => {
    return wordsOf(side).length <= mostBeside ? phrase(side, () => true) : '';
  };
  return { quotation: quotation || all(quoted), source: source || all(original) };
}

/** The words of a sort as they are written; those that follow each other with what is between them. */
function phrase(
  { text, all, first, end }: Side,
  isMeant: (token: Token, at: number) => boolean,
): string {
  const parts: { start: number; end: number }[] = [];
  for (let at = first; at < end; at++) {
    const token = all[at];
    if (token?.kind !== 'word' || !isMeant(token, at)) continue;
    const last = parts.at(-1);
    const isNext = last && /^[\s.-]*$/u.test(text.slice(last.end, token.start));
    // “U.S.” keeps its last full stop.
    const stop = token.text.length < 2 && text[token.end] === '.' ? 1 : 0;
    if (isNext) last.end = token.end + stop;
    else parts.push({ start: token.start, end: token.end + stop });
  }
  return parts.map((part) => text.slice(part.start, part.end)).join(' … ');
}
