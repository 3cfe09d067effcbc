import { romanNumeral } from '../text/romanNumeral';

/** How the items of a list are numbered, under the names that HTML's `type` has. */
export type Numbering = '1' | 'a' | 'A' | 'i' | 'I';

/** The number as it is printed, without a full stop: `3`, `c`, `iii`. Numbers below 1 are in digits. */
export function listNumber(number: number, numbering: Numbering): string {
  if (number < 1 || numbering === '1') return `${number}`;
  if (numbering === 'i') return romanNumeral(number).toLowerCase();
  if (numbering === 'I') return romanNumeral(number);
  return letters(number, numbering.charCodeAt(0));
}

/** a … z, aa, ab, … */
function letters(number: number, first: number): string {
  const rest = number - 1;
  const last = String.fromCharCode(first + (rest % 26));
  return rest < 26 ? last : letters(Math.floor(rest / 26), first) + last;
}
