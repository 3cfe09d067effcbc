const digits: readonly (readonly [value: number, written: string])[] = [
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

/** A whole number from 1 on in capital letters: `XIV`. */
export function romanNumeral(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, letters] of digits) {
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  }
  return written;
}

/** The value of a Roman numeral in small or capital letters as it is properly written; 0 of all else. */
export function romanValue(written: string): number {
  if (!/^[ivxlcdm]{1,15}$/iu.test(written)) return 0;
  const capitals = written.toUpperCase();
  let value = 0;
  let at = 0;
  for (const [worth, letters] of digits) {
    while (capitals.startsWith(letters, at)) {
      at += letters.length;
      value += worth;
    }
  }
  return romanNumeral(value) === capitals ? value : 0;
}
