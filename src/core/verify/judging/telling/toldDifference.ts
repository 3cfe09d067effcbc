import type { Change } from '../../finding';
import type { WordDifference } from '../../match/sense/wordDifferences';
import { shownWords } from './shownWords';

/** A difference as it is told. */
export interface ToldDifference {
  readonly has: string;
  readonly wants: string;
  readonly changes: readonly Change[];
  /** `moved`: the same words in another order; `marks`: quotation marks round the same words; `capitals`: other capitals. */
  readonly kind: 'words' | 'moved' | 'marks' | 'capitals';
  /** The word after a short one that only one text has. */
  readonly before?: string;
}

/** Words that changed places have so many others between them at most. */
const mostMoved = 6;
/** Words that quotation marks stand round. */
const mostInMarks = 12;
/** UTF-16 units: a shorter word says nothing without the next one. */
const shortWord = 4;
const quotationMark = /^["“”„‟«»‹›'‘’‚‛]$/u;

/**
 * Differences as they are told, in their order: words that changed places are one, and so is a pair of marks.
 * @param text the quotation’s
 * @param body the source’s
 */
export function toldDifferences(
  differences: readonly WordDifference[],
  text: string,
  body: string,
): readonly ToldDifference[] {
  const found: ToldDifference[] = [];
  for (let at = 0; at < differences.length; at++) {
    const [first, second] = [differences[at], differences[at + 1]];
    if (!first) continue;
    const both =
      second && (movedWords(first, second, text, body) ?? pairOfMarks(first, second, text, body));
    found.push(both ?? oneDifference(first, text, body));
    if (both) at++;
  }
  return found;
}

function oneDifference(difference: WordDifference, text: string, body: string): ToldDifference {
  const { changes, quoted, passage } = difference;
  const { has, wants } = shownWords(difference, text, body);
  const isOtherCase = has.toLowerCase() === wants.toLowerCase();
  const alone = has === '' ? wants : wants === '' ? has : '';
  const after = has === '' ? body.slice(passage.end) : text.slice(quoted.end);
  const before = /^\p{L}+$/u.test(alone) && alone.length <= shortWord ? nextWord(after) : undefined;
  return {
    has,
    wants,
    changes,
    kind: isOtherCase ? 'capitals' : 'words',
    ...(before !== undefined && { before }),
  };
}

function nextWord(text: string): string | undefined {
  return /^\s+([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]{0,40})/u.exec(text.slice(0, 60))?.[1];
}

function movedWords(
  first: WordDifference,
  second: WordDifference,
  text: string,
  body: string,
): ToldDifference | undefined {
  const between = text.slice(first.quoted.end, second.quoted.start);
  const has = text.slice(first.quoted.start, second.quoted.end).trim();
  const wants = body.slice(first.passage.start, second.passage.end).trim();
  const sorted = (words: string) => wordsOf(words.toLowerCase()).toSorted().join(' ');
  const isMoved = sorted(has) === sorted(wants) && has.toLowerCase() !== wants.toLowerCase();
  if (!isMoved || wordsOf(between).length > mostMoved) return undefined;
  return { has, wants, changes: [...first.changes, ...second.changes], kind: 'moved' };
}

function pairOfMarks(
  first: WordDifference,
  second: WordDifference,
  text: string,
  body: string,
): ToldDifference | undefined {
  const isOf = (side: 'quoted' | 'passage', all: string) =>
    [first, second].every((each) =>
      quotationMark.test(all.slice(each[side].start, each[side].end).trim()),
    );
  const isNothing = (side: 'quoted' | 'passage') =>
    [first, second].every((each) => each[side].start === each[side].end);
  const words = text.slice(first.quoted.end, second.quoted.start).trim();
  if (wordsOf(words).length > mostInMarks || words === '') return undefined;
  if (isOf('quoted', text) && isNothing('passage')) {
    return { has: words, wants: '', changes: [], kind: 'marks' };
  }
  if (isOf('passage', body) && isNothing('quoted')) {
    return { has: '', wants: words, changes: [], kind: 'marks' };
  }
  return undefined;
}

export function wordsOf(words: string): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}
