import { locatorLabels, wordsOf } from '../../../csl/locatorLabels';
import type { Locator } from '../../../csl/item';
import { escapeRegExp } from '../../../text/escapeRegExp';
import type { Span } from '../../../text/span';

/** A locator that is written in a text, and the kinds of places that it can name. */
export interface WrittenLocator extends Span {
  readonly labels: readonly string[];
  /** A range with a plain hyphen. */
  readonly value: string;
  /** A mere number may be anything: it counts where the source has such a page. */
  readonly isBare?: boolean;
}

const clauses = String.raw`\([\p{L}\p{N}]{1,6}\)`;
const part = String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}.:/]{0,20}(?:${clauses}){0,6}|(?:${clauses}){1,6})`;
const range = String.raw`${part}(?: ?- ?${part})?`;

/** The labels that each word may stand for, in small letters and without its full stop. */
const labelsOfWords: ReadonlyMap<string, readonly string[]> = (() => {
  const labels = new Map<string, string[]>();
  for (const label of locatorLabels) {
    const { one = '', several = '', others = [] } = wordsOf(label) ?? {};
    for (const word of new Set([label, `${label}s`, one, several, ...others].map(bare))) {
      if (word !== '') labels.set(word, [...(labels.get(word) ?? []), label]);
    }
  }
  return labels;
})();

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}

const words = [...labelsOfWords.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escapeRegExp)
  .join('|');
const time = String.raw`\d{1,3}(?::[0-5]\d){1,2}`;
/** Bluebook's `at 45`; other places after it have their own words. */
const at = String.raw`(?<=\bat )\d{1,5}(?:-\d{1,5})?(?![\p{L}\p{N}:])`;
/** A page without a word: after a space, before what ends a locator. */
const page = String.raw`(?<=[ [{(\uE001])(?:\d{1,5}|[ivxlc]{1,6})(?:-(?:\d{1,5}|[ivxlc]{1,6}))?(?=[.,;)\]]|$| [<("|])`;

const pattern = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}"])(?<word>${words})\.?[ ]?(?<value>${range})(?: ?(?:and|&) ?(?<last>\d{1,4})(?!\d))?`,
    `(?<![\\d:])(?<time>${time}(?: ?- ?${time})?)(?![\\d:])`,
    `(?<at>${at})`,
    `(?<page>${page})`,
  ].join('|'),
  'giu',
);

/**
 * The locators in a text, in its order.
 * @param text plain, names in it blotted out: titles have numbers of their own
 */
export function locatorsIn(text: string): readonly WrittenLocator[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups = {} }): WrittenLocator[] => {
    const { word, value, last, time: atTime, at: atPage, page: barePage } = groups;
    const span = { start: index, end: index + all.length };
    if (word === undefined) {
      const written = atTime ?? atPage ?? barePage ?? '';
      const labels = [atTime === undefined ? 'page' : 'timestamp'];
      const isBare = barePage !== undefined;
      return [{ ...span, labels, value: plainRange(written), ...(isBare && { isBare }) }];
    }
    const labels = labelsOfWords.get(bare(word)) ?? [];
    // “no. of”, “part in”, “s he”: words that happen to stand before others.
    if (!/\d/u.test(value ?? '') && !isNumeral(value ?? '', word)) return [];
    const whole = last === undefined ? (value ?? '') : `${value ?? ''}-${last}`;
    // A full stop after the value is the sentence's.
    const trimmed = whole.replace(/[.:/]+$/u, '');
    const end = span.end - (whole.length - trimmed.length);
    return [{ start: span.start, end, labels, value: plainRange(trimmed) }];
  });
}

/** Roman numerals and single letters; after a word that is a letter itself, nothing but numbers. */
function isNumeral(value: string, word: string): boolean {
  if (word.length < 2 && /\p{L}/u.test(word)) return false;
  return /^(?:[ivxlcdm]{1,7}|[IVXLCDM]{1,7}|[A-Z])(?:\([^()]+\))*(?: ?- ?(?:[ivxlcdm]{1,7}|[IVXLCDM]{1,7}|[A-Z]))?[.:]?$/u.test(
    value,
  );
}

function plainRange(value: string): string {
  return value.replace(/ ?- ?/gu, '-');
}

/** The locator that a source would tell so. */
export function locatorOf(label: string, { value }: WrittenLocator): Locator {
  return { label, value };
}
