import { locatorLabels, wordsOf } from '../../../csl/locatorLabels';
import { eachMatch } from '../../../text/eachMatch';
import { escapeRegExp } from '../../../text/escapeRegExp';
import { lowerCaseKeepingOffsets } from '../../../text/lowerCase';
import type { Span } from '../../../text/span';
import { foreignLabels } from './foreignLabels';

/** A locator that is written in a text, and the kinds of places that it can name. */
export interface WrittenLocator extends Span {
  readonly labels: readonly string[];
  /** A range with a plain hyphen. */
  readonly value: string;
  /** A mere number may be anything: it counts where the source has such a page. */
  readonly isBare?: boolean;
}

/**
 * Small letters and digits. Unicode's own classes would say the same, but V8 takes a long time over a
 * pattern that has many of them, and longer still where case does not count: so the text is lowered.
 */
const letters = String.raw`0-9a-z\u00AA\u00B5\u00BA\u00DF-\u00F6\u00F8-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFFEF`;
const clauses = String.raw`\([${letters}]{1,6}\)`;
const part = String.raw`(?:[${letters}][${letters}.:/]{0,20}(?:${clauses}){0,6}|(?:${clauses}){1,6})`;
const range = String.raw`${part}(?: ?- ?${part})?`;

/** The labels that each word may stand for, in small letters and without its full stop. */
const labelsOfWords: ReadonlyMap<string, readonly string[]> = (() => {
  const labels = new Map<string, string[]>();
  for (const label of locatorLabels) {
    const { one = '', several = '', others = [] } = wordsOf(label) ?? {};
    const foreign = foreignLabels[label] ?? [];
    for (const word of new Set(
      [label, `${label}s`, one, several, ...others, ...foreign].map(bare),
    )) {
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
const at = String.raw`(?<=\bat )\d{1,5}(?:-\d{1,5})?(?![${letters}:])`;
/** A page without a word: after a space, before what ends a locator. */
const page = String.raw`(?<=[ [{(\uE001])(?:\d{1,5}|[ivxlc]{1,6})(?:-(?:\d{1,5}|[ivxlc]{1,6}))?(?=[.,;)\]]|$| [<("|])`;

/** Its groups: a word, its value, the last of several values; a time; a page without a word. */
const pattern = new RegExp(
  [
    String.raw`(?<![${letters}"])(${words})\.?[ ]?(${range})(?: ?(?:and|&) ?(\d{1,4})(?!\d))?`,
    `(?<![\\d:])(${time}(?: ?- ?${time})?)(?![\\d:])`,
    `(?:${at})`,
    `(${page})`,
  ].join('|'),
  'gu',
);

/**
 * The locators in a text, in its order.
 * @param text plain, names in it blotted out: titles have numbers of their own
 */
export function locatorsIn(text: string): readonly WrittenLocator[] {
  const locators: WrittenLocator[] = [];
  eachMatch(lowerCaseKeepingOffsets(text), pattern, (match) => {
    const locator = locatorOf(match, text);
    if (locator) locators.push(locator);
  });
  return locators;
}

/** What the pattern has found in the lowered text. */
function locatorOf(
  { 0: all, 1: word, 2: lowered = '', 3: last, 4: atTime, 5: barePage, index }: RegExpExecArray,
  text: string,
): WrittenLocator | undefined {
  const span = { start: index, end: index + all.length };
  const written = text.slice(span.start, span.end);
  if (word === undefined) {
    const labels = [atTime === undefined ? 'page' : 'timestamp'];
    const isBare = barePage !== undefined;
    return { ...span, labels, value: plainRange(written), ...(isBare && { isBare }) };
  }
  // A German page is a capital S, as all their nouns.
  const isSection = word === 's' && written.startsWith('s');
  const labels = isSection ? ['section'] : (labelsOfWords.get(bare(word)) ?? []);
  // “no. of”, “part in”, “s he”: words that happen to stand before others.
  const from = word.length + (/^\.? ?/u.exec(written.slice(word.length))?.[0].length ?? 0);
  const value = written.slice(from, from + lowered.length);
  if (!/\d/u.test(value) && !isNumeral(value, word)) return undefined;
  const whole = last === undefined ? value : `${value}-${last}`;
  // A full stop after the value is the sentence's.
  const trimmed = whole.replace(/[.:/]+$/u, '');
  const end = span.end - (whole.length - trimmed.length);
  return { start: span.start, end, labels, value: plainRange(trimmed) };
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
