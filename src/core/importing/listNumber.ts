/** How the items of a list are numbered, under the names that HTML's `type` has. */
export type Numbering = '1' | 'a' | 'A' | 'i' | 'I';

/** The number as it is printed, without a full stop: `3`, `c`, `iii`. Numbers below 1 are in digits. */
export function listNumber(number: number, numbering: Numbering): string {
  if (number < 1 || numbering === '1') return `${number}`;
  if (numbering === 'i') return roman(number).toLowerCase();
  if (numbering === 'I') return roman(number);
  return letters(number, numbering.charCodeAt(0));
}

const numerals: readonly (readonly [value: number, digits: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, digits] of numerals) {
    while (rest >= value) {
      written += digits;
      rest -= value;
    }
  }
  return written;
}

/** a … z, aa, ab, … */
function letters(number: number, first: number): string {
  const rest = number - 1;
  const last = String.fromCharCode(first + (rest % 26));
  return rest < 26 ? last : letters(Math.floor(rest / 26), first) + last;
}
