/**
 * Values of locators: `3`, `II`, `II(1)(a)`, `00:12:31`; several of them with a hyphen, `2-4`, `II-III`,
 * `II(1)-(3)`. Citations print the hyphen as their style does.
 */

/** What brackets a value into: `II`, `1`, `a` of `II(1)(a)`. A value of another form is one part. */
export function partsOf(value: string): readonly string[] {
  const [, base, clauses = ''] = /^([^()]+)((?:\([^()]+\))+)$/u.exec(value) ?? [];
  return base === undefined ? [value] : [base, ...clauses.slice(1, -1).split(')(')];
}

/** `II(1)(a)` of its parts. */
export function joinParts([base = '', ...clauses]: readonly string[]): string {
  return base + clauses.map((clause) => `(${clause})`).join('');
}

/**
 * From one place to another: `2-4`, `II-III`, `II(1)-(3)`. They are told as exactly as they have to be:
 * `II(1)(a)` to `II(3)` is `II(1)-(3)`; and what lies in one clause, as that clause.
 */
export function rangeValue(first: string, last: string): string {
  if (first === last) return first;
  const [from, to] = [partsOf(first), partsOf(last)];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  const outer = joinParts(from.slice(0, shared));
  const [a, b] = [from[shared], to[shared]];
  if (a === undefined || b === undefined) return outer;
  return shared === 0 ? `${a}-${b}` : `${outer}(${a})-(${b})`;
}

/** Roman numerals and letters, which a hyphen joins where both sides are of one kind. */
const pairs = [
  String.raw`[IVXLCDM]+ ?[-–] ?[IVXLCDM]+`,
  String.raw`(?:[ivxlcdm]+|\d+) ?[-–] ?(?:[ivxlcdm]+|\d+)`,
  String.raw`[A-Z] ?[-–] ?[A-Z]`,
  String.raw`[a-z] ?[-–] ?[a-z]`,
];
const range = new RegExp(
  String.raw`[\d)]\s?[-–]\s?[\d(]|\)\s?[-–]\s?\w|^(?:${pairs.join('|')})$`,
  'u',
);

/**
 * Whether a value names several places, so that its label is in the plural. Clauses of one article are
 * one place: `art. II(1)–(3)` (Bluebook rule 3.3(c)).
 */
export function isSeveral(value: string): boolean {
  return (range.test(value) && !/\)\s?[-–]\s?\(/u.test(value)) || /[,&]|\band\b/u.test(value);
}

/** The value with hyphens (`-`) or other marks where it says "to"; hyphens of its own stay. */
export function withRangeMark(value: string, mark: string): string {
  if (!range.test(value)) return value;
  return value.replace(/(?<=[\p{L}\d)])\s?[-–]\s?(?=[\p{L}\d(])/gu, mark);
}

/**
 * The two ends of every way in which a value can be read as a range: `A-1-A-3` has three hyphens.
 * An end that leaves out what it shares with the beginning is completed: `II(1)-(3)`, `321-24`.
 */
export function endsOf(value: string): readonly (readonly [first: string, last: string])[] {
  return [...value.matchAll(/[-–]/gu)].map(({ index }) => {
    const [first, last] = [value.slice(0, index).trim(), value.slice(index + 1).trim()];
    return [first, completed(first, last)];
  });
}

function completed(first: string, last: string): string {
  if (last.startsWith('(')) {
    const clauses = partsOf(`x${last}`).slice(1);
    const outer = partsOf(first);
    return joinParts([...outer.slice(0, Math.max(outer.length - clauses.length, 1)), ...clauses]);
  }
  const isShort = /^\d+$/u.test(first) && /^\d+$/u.test(last) && last.length < first.length;
  return isShort ? first.slice(0, first.length - last.length) + last : last;
}
