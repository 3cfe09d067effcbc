import { eachMatch } from '../../../text/eachMatch';

/** The months of English dates, short and in full. */
export const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const year = String.raw`(?:1[5-9]|20)\d\d`;
/** `December 1, 1862`, `1 Dec. 1862`, `1862-12-01`. */
const date = new RegExp(
  String.raw`\b(?:(${month})\.? (\d{1,2})(?:st|nd|rd|th)?,? (${year})|(\d{1,2})(?:st|nd|rd|th)? (${month})\.?,? (${year})|(${year})-(\d\d)-(\d\d))\b`,
  'gu',
);
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** A day: its year, its month and its number, 1-based. */
export type Day = readonly [year: number, month: number, day: number];

/** The days that a text names with their years. */
export function datesIn(text: string): readonly Day[] {
  const days: Day[] = [];
  eachMatch(text, date, ([, m1 = '', d1, y1, d2, m2 = '', y2, y3, m3, d3]) => {
    const named = months.indexOf((m1 || m2).slice(0, 3)) / 3 + 1;
    days.push([Number(y1 ?? y2 ?? y3), Number(m3 ?? named), Number(d1 ?? d2 ?? d3)]);
  });
  return days;
}
