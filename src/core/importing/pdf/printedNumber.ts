/** The number of a page as it is printed on it. */
export interface PrintedNumber {
  readonly written: string;
  readonly value: number;
  readonly isRoman: boolean;
}

/** A number that begins a line or ends it, with nothing but marks beyond it: `– 12 –`, `Page 3 of 9`, `iv`. */
export function printedNumber(text: string): PrintedNumber | undefined {
  const trimmed = text.trim();
  const roman = /^[^\p{L}\p{N}]*([ivxlc]{1,8})[^\p{L}\p{N}]*$/u.exec(trimmed)?.[1];
  if (roman !== undefined) {
    const value = romanValue(roman);
    return value === undefined ? undefined : { written: roman, value, isRoman: true };
  }
  const arabic =
    /\bpage (\d{1,5})\b/iu.exec(trimmed)?.[1] ??
    /^[^\p{L}\p{N}]*(\d{1,5})(?![\p{L}\p{N}.,]|\s*\/\s*\d{4})/u.exec(trimmed)?.[1] ??
    /(?<![\p{L}\p{N}.,/])(\d{1,5})[^\p{L}\p{N}]*$/u.exec(trimmed)?.[1];
  if (arabic === undefined) return undefined;
  return { written: arabic, value: Number(arabic), isRoman: false };
}

const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** @returns undefined for letters that are no number, such as `ill` */
function romanValue(roman: string): number | undefined {
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(roman)) return undefined;
  const values = Array.from(roman, (digit) => digits[digit] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
