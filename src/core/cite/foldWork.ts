import type { CslDate, CslItem, CslName } from '../csl/item';
import { withoutMarks } from './runsFormat';

/**
 * The work's metadata in the form that citeproc can be trusted with. White space is folded: a
 * citation is not a quotation, so that a no-break space in a title has no place in it. What is
 * empty then is left out, and so are parts of a date that no calendar has.
 */
export function foldWork(work: CslItem): CslItem {
  const variables = Object.entries(work).flatMap(([name, value]: [string, unknown]) => {
    const folded = name === 'language' ? knownLanguage(value) : foldValue(value);
    return folded === undefined ? [] : [[name, folded] as const];
  });
  return { id: work.id, type: '', ...Object.fromEntries(variables) };
}

/** White space made one plain space, none at the ends. */
export function foldText(text: string): string {
  return withoutMarks(text).replace(/\s+/gu, ' ').trim();
}

/** citeproc takes any other text for a language, too, and trips over some. */
function knownLanguage(tag: unknown): string | undefined {
  return typeof tag === 'string' && /^[a-z]{2,3}(-[a-z0-9]+)*$/iu.test(tag) ? tag : undefined;
}

function foldValue(value: unknown): unknown {
  if (typeof value === 'string') return foldText(value) || undefined;
  // CSL-JSON from elsewhere has numbers for volumes and the like.
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return nonEmpty((value as CslName[]).flatMap(foldName));
  return value ? foldDate(value) : undefined;
}

/** The name in a list of one; in none when it has no part that can stand alone. */
function foldName(name: CslName): CslName[] {
  const parts = Object.entries(name).flatMap(([part, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [[part, value] as const];
    const folded = foldText(value);
    return isOnlyTags(folded) ? [] : [[part, asKey(folded)] as const];
  });
  const { given, ...folded }: CslName = Object.fromEntries(parts);
  if (folded.family ?? folded.literal) return [{ ...folded, ...(given && { given }) }];
  // citeproc needs a family name of whoever has a given one: of Plato, too.
  return given ? [{ ...folded, family: given }] : [];
}

/** Tags are rich text to citeproc, which fails on a name that is empty but for them. */
function isOnlyTags(text: string): boolean {
  return text.replace(/<[^<>]*>/gu, '').trim() === '';
}

/**
 * citeproc keeps names as the keys of plain objects, which have a `constructor` from birth. A word
 * joiner, which nobody sees, makes such a name another key.
 */
function asKey(name: string): string {
  return membersOfObjects.has(name.toLowerCase()) ? `${name}\u2060` : name;
}

const membersOfObjects = new Set(
  Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()),
);

function foldDate({ 'date-parts': dates = [], literal, ...rest }: CslDate): CslDate | undefined {
  const known = dates.map(knownParts).filter((parts) => parts.length > 0);
  if (known.length > 0) return { ...rest, 'date-parts': known.slice(0, 2) };
  const folded = foldText(literal ?? '');
  return folded === '' ? undefined : { ...rest, literal: folded };
}

/** Year, month, day, up to the first that cannot be; CSL counts seasons as months 13 to 16 or 21 to 24. */
function knownParts(parts: readonly number[]): number[] {
  // CSL-JSON from elsewhere has them as texts.
  const [year, month, day] = parts.map(Number);
  if (!isBetween(year, -9999, 9999) || year === 0) return [];
  if (!isBetween(month, 1, 16) && !isBetween(month, 21, 24)) return [year];
  return month <= 12 && isBetween(day, 1, 31) ? [year, month, day] : [year, month];
}

function isBetween(value: number | undefined, low: number, high: number): value is number {
  return Number.isInteger(value) && value !== undefined && low <= value && value <= high;
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
