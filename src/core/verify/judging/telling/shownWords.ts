import type { Span } from '../../../text/span';
import type { WordDifference } from '../../match/sense/wordDifferences';

/** So much of the text beside a difference is looked at. */
const nearby = 64;
/** What belongs to words without a space between: the other half of `soft-hearted`, `$` before a sum. */
const joinedBefore = /\S{1,40}[-–—/]$|[\p{Sc}#№]$/u;
const joinedAfter = /^[-–—/]\S{1,40}|^[%°]/u;
/** A mark says nothing without what it stands at. */
const wordBefore = /\S{1,60}\s?$/u;
const wordAfter = /^\s?\S{1,60}/u;
/** The rest of a name, and of a number. */
const nameBefore = /(?:\p{Lu}[\p{L}\p{M}.’'-]{0,30}\s){1,3}$/u;
const nameAfter = /^(?:\s\p{Lu}[\p{L}\p{M}’'-]{0,30}){1,3}/u;
const numberBefore = /\p{Sc}?\p{N}[\p{N}.,]{0,20}\s$/u;
const numberAfter = /^(?:\s(?:hundred|thousand|[mb]illion|trillion|per ?cent)s?\b){1,2}/u;

/**
 * The words of a difference, with so much beside them as they need to be understood.
 * @param text the quotation’s
 * @param body the source’s
 */
export function shownWords(
  { quoted, passage, changes }: WordDifference,
  text: string,
  body: string,
): { readonly has: string; readonly wants: string } {
  const sides = [partedAt(quoted, text), partedAt(passage, body)] as const;
  const [lead, tail] = besides(sides, new Set(changes.map(({ kind }) => kind)));
  const isMark = sides.some(({ words }) => words !== '' && !hasLetters(words));
  const [has = '', wants = ''] = sides.map(({ before, words, after }) => {
    // What is not there has nothing beside it, unless it is a mark.
    if (words === '' && !isMark) return '';
    return withoutMarks(`${sideOf(before, lead)}${words}${sideOf(after, tail)}`.trim(), words);
  });
  return sides.every(({ words }) => hasLetters(words))
    ? { has: has.replace(/^[\s.,;:]+/u, ''), wants: wants.replace(/^[\s.,;:]+/u, '') }
    : { has, wants };
}

interface Parted {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

function partedAt({ start, end }: Span, text: string): Parted {
  return {
    before: text.slice(Math.max(start - nearby, 0), start),
    words: text.slice(start, end),
    after: text.slice(end, end + nearby),
  };
}

/** What of the text before and after is shown, in patterns. */
function besides(
  sides: readonly Parted[],
  kinds: ReadonlySet<string>,
): readonly [lead: RegExp, tail: RegExp] {
  if (sides.some(({ words }) => words !== '' && !hasLetters(words))) {
    const isAtWord = sides.every(({ before }) => /\S$/u.test(before));
    const isBeforeWord = sides.every(
      ({ before, after }) => !/\S$/u.test(before) && /^\S/u.test(after),
    );
    return [isBeforeWord ? joinedBefore : wordBefore, isAtWord ? joinedAfter : wordAfter];
  }
  const isSame = (side: 'before' | 'after', pattern: RegExp) => {
    const [mine, theirs] = sides.map((each) => sideOf(each[side], pattern));
    return mine !== '' && mine === theirs;
  };
  const lead = kinds.has('name') && isSame('before', nameBefore) ? nameBefore : undefined;
  const tail = kinds.has('name') && isSame('after', nameAfter) ? nameAfter : undefined;
  if (!kinds.has('number')) return [lead ?? joinedBefore, tail ?? joinedAfter];
  return [
    lead ?? (isSame('before', numberBefore) ? numberBefore : joinedBefore),
    tail ?? (isSame('after', numberAfter) ? numberAfter : joinedAfter),
  ];
}

/** Quotation marks that came with a word beside are left out. */
function withoutMarks(shown: string, words: string): string {
  if (/["“”„«»‘’‚']/u.test(words)) return shown;
  return shown
    .replace(/^["“”„«»‘‚]+(?=[\p{L}\p{N}])/u, '')
    .replace(/(?<=[\p{L}\p{N}.,;:!?])["“”«»]+$/u, '');
}

function hasLetters(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

function sideOf(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? '';
}
