import { eachMatch } from '../../../text/eachMatch';

/** The months of English dates, short and in full. */
export const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
/** `December 1, 1862`, `1st Dec. 1862`, `December 1862`. */
const date = new RegExp(
  String.raw`(?:(\d{1,2})[a-z]{0,2} )?\b(${month})\.? (?:(\d{1,2})[a-z]{0,2},? )?((?:1[5-9]|20)\d\d)\b`,
  'gu',
);
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** A day: its year, its month from 0 on, and its number; the middle of the month where that is not known. */
export type Day = readonly [year: number, month: number, day: number];

/** The days that a text names with their years. */
export function datesIn(text: string): readonly Day[] {
  const days: Day[] = [];
  eachMatch(text, date, ([, before, name = '', after, year]) => {
    days.push([Number(year), months.indexOf(name.slice(0, 3)) / 3, Number(before ?? after ?? 15)]);
  });
  return days;
}
