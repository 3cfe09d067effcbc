import type { Span } from '../../text/span';
import type { Change, ChangeKind } from '../finding';
import type { WordDifference } from '../match/sense/wordDifferences';
import { cut, inMarks } from './inMarks';
import { gravityOf, kindsInWords } from './kindsInWords';

const mostOfSense = 4;
const mostPlain = 3;
/** So many words are shown whole; of more, those that turn the sense. */
const mostShown = 5;
/** Words that changed places have so many others between them at most. */
const mostBetween = 6;

/** A difference as it is told. */
interface Told {
  readonly has: string;
  readonly wants: string;
  readonly changes: readonly Change[];
  /** The same words, in another order. */
  readonly isMoved: boolean;
}

/**
 * `Number changed: quotation says 15, source says 14. Quotation also leaves out “nuclear”; has “two” for “three”.`
 * @param text the quotation’s
 * @param body the source’s
 */
export function differencesInWords(
  differences: readonly WordDifference[],
  text: string,
  body: string,
): string {
  const told = together(differences, text, body);
  const isOfSense = ({ changes, isMoved }: Told) => changes.length > 0 && !isMoved;
  const ofSense = told.filter(isOfSense).sort((a, b) => gravity(a) - gravity(b));
  const sentences = ofSense.slice(0, mostOfSense).map(inSentence);
  const others = ofSense.length - sentences.length;
  if (others > 0) sentences.push(`And ${others} more such changes.`);
  const plain = told.filter((each) => !isOfSense(each) || isLong(each));
  const clauses = plain.slice(0, mostPlain).map(inClause);
  const left = plain.length - clauses.length;
  if (left > 0) clauses.push(`and ${left} more`);
  if (clauses.length > 0) {
    sentences.push(`Quotation ${ofSense.length > 0 ? 'also ' : ''}${clauses.join('; ')}.`);
  }
  return sentences.join(' ');
}

function gravity({ changes }: Told): number {
  const [first] = changes;
  return first ? gravityOf(first) : Infinity;
}

function isLong({ has, wants }: Told): boolean {
  return Math.max(wordsOf(has).length, wordsOf(wants).length) > mostShown;
}

function wordsOf(words: string): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

/** `Number changed: quotation says 2014, source says 2013.` */
function inSentence(told: Told): string {
  const [first] = told.changes;
  const { has, wants } =
    isLong(told) && first ? { has: first.quotation, wants: first.source } : told;
  const kinds = new Set(told.changes.map(({ kind }) => kind).filter(isOfWords));
  const names = [...kinds].map((kind) => kindsInWords[kind]).join(' and ');
  const what = `${names.charAt(0).toUpperCase()}${names.slice(1)}`;
  if (has === '') return `${what} left out: ${inMarks(wants)}.`;
  if (wants === '') return `${what} added: ${inMarks(has)}.`;
  const areDigits = [has, wants].every((words) => /^[\p{N}.,]+$/u.test(words));
  const [mine, theirs] = [has, wants].map((words) => (areDigits ? cut(words) : inMarks(words)));
  return `${what} changed: quotation says ${mine ?? ''}, source says ${theirs ?? ''}.`;
}

function isOfWords(kind: ChangeKind): kind is keyof typeof kindsInWords {
  return kind in kindsInWords;
}

/** `has “two” for “three”` */
function inClause({ has, wants, isMoved }: Told): string {
  if (isMoved) return `has ${inMarks(has)} in the place of ${inMarks(wants)}`;
  if (wants === '') return `adds ${inMarks(has)}`;
  if (has === '') return `leaves out ${inMarks(wants)}`;
  return `has ${inMarks(has)} for ${inMarks(wants)}`;
}

/** The differences as they are told: words that changed places are one. */
function together(
  differences: readonly WordDifference[],
  text: string,
  body: string,
): readonly Told[] {
  const found: Told[] = [];
  for (let at = 0; at < differences.length; at++) {
    const [first, second] = [differences[at], differences[at + 1]];
    if (!first) continue;
    const moved = second && movedWords(first, second, text, body);
    found.push(moved ?? { ...shown(first, text, body), changes: first.changes, isMoved: false });
    if (moved) at++;
  }
  return found;
}

function movedWords(
  first: WordDifference,
  second: WordDifference,
  text: string,
  body: string,
): Told | undefined {
  const between = text.slice(first.quoted.end, second.quoted.start);
  const has = text.slice(first.quoted.start, second.quoted.end).trim();
  const wants = body.slice(first.passage.start, second.passage.end).trim();
  const sorted = (words: string) => wordsOf(words.toLowerCase()).toSorted().join(' ');
  const isMoved = wordsOf(between).length <= mostBetween && sorted(has) === sorted(wants);
  if (!isMoved) return undefined;
  return { has, wants, changes: [...first.changes, ...second.changes], isMoved };
}

/** So much of the text beside a difference is looked at. */
const nearby = 64;
/** What belongs to words without a space between: the other half of `soft-hearted`, `$` before a sum. */
const joinedBefore = /\S{1,40}[-–—/]$|[\p{Sc}#№]$/u;
const joinedAfter = /^[-–—/]\S{1,40}|^[%°]/u;
/** A mark says nothing without what it stands at. */
const wordBefore = /\S{1,60}\s?$/u;
const wordAfter = /^\s?\S{1,60}/u;

/** The words of a difference, with so much beside them as they need to be understood. */
function shown(
  { quoted, passage }: WordDifference,
  text: string,
  body: string,
): { readonly has: string; readonly wants: string } {
  const sides = [partedAt(quoted, text), partedAt(passage, body)] as const;
  const isMark = sides.every(({ words }) => !/[\p{L}\p{N}]/u.test(words));
  const isAtWord = sides.every(({ before }) => /\S$/u.test(before));
  const isBeforeWord = sides.every(
    ({ before, after }) => !/\S$/u.test(before) && /^\S/u.test(after),
  );
  const [has = '', wants = ''] = sides.map(({ before, words, after }) => {
    // What is not there has nothing beside it, unless it is a mark.
    if (words === '' && !isMark) return '';
    const lead = sideOf(before, isMark && !isBeforeWord ? wordBefore : joinedBefore);
    const tail = sideOf(after, isMark && !isAtWord ? wordAfter : joinedAfter);
    return `${lead}${words}${tail}`.trim();
  });
  return { has, wants };
}

function partedAt({ start, end }: Span, text: string) {
  return {
    before: text.slice(Math.max(start - nearby, 0), start),
    words: text.slice(start, end),
    after: text.slice(end, end + nearby),
  };
}

function sideOf(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? '';
}
