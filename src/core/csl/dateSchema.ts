import * as v from 'valibot';
import { closedObject } from '../schema/closedObject';
import { text } from '../schema/text';
import type { CslDate } from './item';

const WRITTEN_AS = 'must be a date such as 2013-06-19, 2013-06 or 2013';
const NO_SUCH_DAY = 'there is no such day in the calendar';

/** A date in ISO 8601 to the year, month or day, converted to its parts. */
const isoDateSchema = v.config(
  v.pipe(
    v.string(WRITTEN_AS),
    v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, WRITTEN_AS),
    v.check((written) => isInCalendar(isoParts(written)), NO_SUCH_DAY),
  ),
  { abortPipeEarly: true },
);

/** YAML reads a bare `2013` as a number. */
const yearSchema = v.pipe(
  v.number(WRITTEN_AS),
  v.integer(WRITTEN_AS),
  v.minValue(1, WRITTEN_AS),
  v.maxValue(9999, WRITTEN_AS),
);

const datePartsSchema = v.pipe(
  v.array(
    v.pipe(v.number('must be a number'), v.integer('must be a whole number')),
    'must be a list of numbers: [2013, 6, 19]',
  ),
  v.minLength(1, 'must hold a year, and may hold a month and a day'),
  v.maxLength(3, 'must hold no more than a year, a month and a day'),
  v.check((parts) => isInCalendar(parts), NO_SUCH_DAY),
);

/** CSL's own form of a date; two lists of parts are the two ends of a range. */
const dateObjectSchema = closedObject({
  'date-parts': v.exactOptional(
    v.pipe(
      v.array(datePartsSchema, 'must be a list of one or two lists: [[2013, 6, 19]]'),
      v.minLength(1, 'must hold one date, or the two ends of a range'),
      v.maxLength(2, 'must hold one date, or the two ends of a range'),
    ),
  ),
  circa: v.exactOptional(v.boolean('must be true or false')),
  literal: v.exactOptional(text),
});

/** A date of a data file, in either form, as {@link CslDate}. */
export const cslDateSchema = v.pipe(
  v.union([isoDateSchema, yearSchema, dateObjectSchema], WRITTEN_AS),
  v.description('A date: 2013, 2013-06 or 2013-06-19, or a CSL date object.'),
  v.transform((date): CslDate => {
    if (typeof date === 'number') return { 'date-parts': [[date]] };
    return typeof date === 'string' ? { 'date-parts': [isoParts(date)] } : date;
  }),
);

function isoParts(written: string): number[] {
  return written.split('-').map(Number);
}

/** Whether a year, with its month and day if given, is in the Gregorian calendar. */
function isInCalendar([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
