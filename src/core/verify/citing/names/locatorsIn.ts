import { locatorLabels, wordsOf } from '../../../csl/locatorLabels';
import { eachMatch } from '../../../text/eachMatch';
import { escapeRegExp } from '../../../text/escapeRegExp';
import { lowerCaseKeepingOffsets } from '../../../text/lowerCase';
import type { Span } from '../../../text/span';
import { foreignLabels } from './foreignLabels';
import { endOfList, letters, range } from './locatorLists';

/** A locator that is written in a text, and the kinds of places that it can name. */
export interface WrittenLocator extends Span {
  readonly labels: readonly string[];
  /** As it is written, ranges with a plain hyphen: `II(1)`, `2, 4-6`, `4 ff`. */
  readonly value: string;
  /** A mere number may be anything: it counts where the source has such a page. */
  readonly isBare?: boolean;
}

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
const page = String.raw`(?<=[ [{(\uE001])(?:\d{1,5}|[ivxlc]{1,6})(?:-(?:\d{1,5}|[ivxlc]{1,6}))?(?=[.,;)\]]|$| [<("|]| (?:and|&) \d)`;

/** Its groups: a word, its value; a time; a page without a word. */
const pattern = new RegExp(
  [
    String.raw`(?<![${letters}"])(${words})\.?[ ]?(${range})`,
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
  const lowered = lowerCaseKeepingOffsets(text);
  eachMatch(lowered, pattern, (match) => {
    // The second of several values may look like a page.
    if (match.index < (locators.at(-1)?.end ?? 0)) return;
    const locator = locatorOf(match, text, lowered);
    if (locator) locators.push(locator);
  });
  return locators;
}

/** What the pattern has found in the lowered text. */
function locatorOf(
  { 0: all, 1: word, 2: first = '', 3: atTime, 4: barePage, index }: RegExpExecArray,
  text: string,
  lowered: string,
): WrittenLocator | undefined {
  const end = index + all.length;
  const written = text.slice(index, end);
  if (word === undefined) {
    const labels = [atTime === undefined ? 'page' : 'timestamp'];
    const isBare = barePage !== undefined;
    const last = endOfList(lowered, end, labels);
    const value = plainRange(text.slice(index, last));
    return { start: index, end: last, labels, value, ...(isBare && { isBare }) };
  }
  // A German page is a capital S, as all their nouns.
  const isSection = word === 's' && written.startsWith('s');
  const labels = isSection ? ['section'] : (labelsOfWords.get(bare(word)) ?? []);
  // “no. of”, “part in”, “s he”: words that happen to stand before others.
  const from = end - first.length;
  const value = text.slice(from, end);
  if (!/\d/u.test(value) && !isNumeral(value, word)) return undefined;
  // A full stop after the value is the sentence's.
  const whole = text.slice(from, endOfList(lowered, end, labels)).replace(/[.:/]+$/u, '');
  return { start: index, end: from + whole.length, labels, value: plainRange(whole) };
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
