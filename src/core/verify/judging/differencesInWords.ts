import type { Change } from '../finding';
import type { DiffTexts } from './comparison';
import { inMarks } from './inMarks';

const mostTold = 3;
/** Differences with so few words between them are told of as one: words that changed places. */
const mostBetween = 2;

/** What the quotation has, and what it ought to have, where they differ. */
interface Difference {
  readonly has: string;
  readonly wants: string;
}

/**
 * `Quotation has “two” for “three”; nothing for “nuclear”; “very” too much.`
 * @param told changes that are told of already: differences that are nothing else are not told again
 * @returns empty where nothing is left to tell
 */
export function differencesInWords(diff: readonly DiffTexts[], told: readonly Change[]): string {
  const differences = differencesOf(diff).filter((each) => !isTold(each, told));
  if (differences.length === 0) return '';
  const first = differences.slice(0, mostTold).map(inWords);
  const others = differences.length - first.length;
  const more = others > 0 ? `; and ${others} more` : '';
  return `Quotation ${told.length > 0 ? 'also ' : ''}has ${first.join('; ')}${more}.`;
}

function inWords({ has, wants }: Difference): string {
  if (wants === '') return `${inMarks(has)} too much`;
  if (has === '') return `nothing for ${inMarks(wants)}`;
  return `${inMarks(has)} for ${inMarks(wants)}`;
}

/** Whether a difference is no more than a change of sense. */
function isTold({ has, wants }: Difference, told: readonly Change[]): boolean {
  return told.some(({ quotation, source }) => has === quotation && wants === source);
}

function differencesOf(diff: readonly DiffTexts[]): readonly Difference[] {
  const found: Difference[] = [];
  for (let at = 0; at < diff.length; at++) {
    if (diff[at]?.kind !== 'different') continue;
    let end = at + 1;
    while (isBetween(diff[end]) && diff[end + 1]?.kind === 'different') end += 2;
    const parts = diff.slice(at, end);
    found.push(withContext(textsOf(parts), diff[at - 1], diff[end]));
    at = end - 1;
  }
  return found;
}

function isBetween(part: DiffTexts | undefined): boolean {
  return part?.kind === 'same' && part.source.trim().split(/\s+/u).length <= mostBetween;
}

function textsOf(parts: readonly DiffTexts[]): Difference {
  return {
    has: parts.map(({ quotation }) => quotation).join(''),
    wants: parts.map(({ source }) => source).join(''),
  };
}

/** A mark says nothing without the words that it stands between. */
function withContext(
  { has, wants }: Difference,
  before: DiffTexts | undefined,
  after: DiffTexts | undefined,
): Difference {
  if (/[\p{L}\p{N}]/u.test(has + wants)) return { has: has.trim(), wants: wants.trim() };
  const word = /\S+\s*$/u.exec(before?.source ?? '')?.[0] ?? '';
  const next = /^\s*\S+/u.exec(after?.source ?? '')?.[0] ?? '';
  return { has: (word + has + next).trim(), wants: (word + wants + next).trim() };
}
