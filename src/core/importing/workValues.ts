import { readDate } from '../bibliography/dates';
import type { CslDate, CslName } from '../csl/item';

/** What files say of themselves, in the forms that CSL has; undefined where that is nothing. */

/** Told of a date that is the file’s own rather than the work’s. */
export const DATE_OF_FILE =
  'The date is that on which the file was made: look whether the work is as old.';

/** The text with its white space as single spaces. */
export function textValue(text: string | undefined): string | undefined {
  const value = text?.replace(/\s+/gu, ' ').trim();
  return value === '' ? undefined : value;
}

/**
 * Names as CSL has them. `Smith, Jane` says which part is which; any other name stays whole, for
 * which of its words is the family's is not said. Several names are parted by semicolons, or by
 * commas where each has several words.
 */
export function nameValues(names: readonly string[]): readonly CslName[] {
  return names.flatMap((list) => list.split(/[;\n]/u)).flatMap(namesBetweenCommas);
}

function namesBetweenCommas(list: string): readonly CslName[] {
  const parts = list.split(',').flatMap((part) => textValue(part) ?? []);
  const [family, given] = parts;
  if (parts.length === 2 && family !== undefined && given !== undefined && !/\s/u.test(family)) {
    return [{ family, given }];
  }
  const areNames = parts.every((part) => /\s/u.test(part));
  const whole = textValue(list);
  if (areNames) return parts.map((literal) => ({ literal }));
  return whole === undefined ? [] : [{ literal: whole }];
}

/** A date of ISO 8601, with slashes too, or of a PDF (`D:20130619…`), as far as it is a date of the calendar. */
export function dateValue(written: string | undefined): CslDate | undefined {
  const text = written?.trim() ?? '';
  const [, year, month, day] =
    /^D:(\d{4})(?:(\d\d)(\d\d)?)?/u.exec(text) ??
    /^(\d{4})(?:[-/](\d\d?)(?:[-/](\d\d?))?)?(?!\d)/u.exec(text) ??
    [];
  if (year === undefined || Number(year) === 0) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const iso = parts.map((part) => part.padStart(2, '0')).join('-');
  const time = new Date(`${iso}T00:00Z`);
  const isReal = iso === time.toISOString().slice(0, iso.length);
  return isReal ? readDate(iso) : undefined;
}

/** An address on the web. */
export function addressValue(address: string | undefined): string | undefined {
  const trimmed = address?.trim() ?? '';
  return /^https?:\/\/[^\s<>"]+$/u.test(trimmed) ? trimmed : undefined;
}

/** A language as BCP 47 has it. */
export function languageValue(language: string | undefined): string | undefined {
  const tag = language?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag) ? tag : undefined;
}

/** The variables whose values are known. */
export function knownValues<Values extends Readonly<Record<string, unknown>>>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  const known = Object.entries(values).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as { [Name in keyof Values]?: Exclude<Values[Name], undefined> };
}
