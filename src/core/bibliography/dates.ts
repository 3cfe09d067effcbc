import type { CslDate } from '../csl/item';

/** `2013-06-19`, `2013-06`, `2013`, or two of them parted by a slash; undefined without parts. */
export function isoDate(date: CslDate | undefined): string | undefined {
  const ends = (date?.['date-parts'] ?? []).filter((parts) => parts.length > 0).map(isoParts);
  return ends.length > 0 ? ends.slice(0, 2).join('/') : undefined;
}

/** The day, month or year of the first date alone. */
export function isoStart(date: CslDate | undefined): string | undefined {
  return isoDate(date)?.split('/')[0];
}

function isoParts([year = 0, ...rest]: readonly number[]): string {
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year)).padStart(4, '0');
  return [`${sign}${digits}`, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** A date of a bibliography file in any form that its readers take; undefined where it is none. */
export function readDate(value: unknown): CslDate | undefined {
  if (typeof value === 'number') return { 'date-parts': [[value]] };
  if (typeof value === 'string') return readIsoDate(value);
  // Pandoc's older form is a list: [{year: 2013, month: 6}].
  if (Array.isArray(value)) return readDate(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  const date = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(date['date-parts'])) {
    const [first] = date['date-parts'] as readonly unknown[];
    return fromParts(Array.isArray(first) ? first : date['date-parts']);
  }
  if (date.year !== undefined) return fromParts([date.year, date.month, date.day]);
  const literal = date.literal ?? date.raw;
  return typeof literal === 'string' ? (readIsoDate(literal) ?? { literal }) : undefined;
}

function readIsoDate(written: string): CslDate | undefined {
  const [, year, month, day] = /^\s*(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(written) ?? [];
  return year === undefined ? undefined : fromParts([year, month, day]);
}

function fromParts(parts: readonly unknown[]): CslDate | undefined {
  const known = parts.slice(0, 3).map(Number);
  const end = known.findIndex((part) => !Number.isInteger(part));
  const whole = end < 0 ? known : known.slice(0, end);
  return whole.length > 0 ? { 'date-parts': [whole] } : undefined;
}
