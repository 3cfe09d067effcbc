import { wordsOf } from '../csl/locatorLabels';
import { labelsOf } from '../source/labelsOf';
import { locatedIn } from '../source/locatedIn';
import type { Source } from '../source/source';
import { escapeRegExp } from '../text/escapeRegExp';
import type { Span } from '../text/span';

/** The place in a source that a piece of a folded text names. */
export interface MentionedPlace {
  /** Where the piece ends in the text. */
  readonly end: number;
  /** As a span of the source's body; absent where the source has no such place. */
  readonly place?: Span;
}

/** `3`, `2-4`, `II(1)(a)`, `0:12:31`. */
const clauses = String.raw`\([\p{L}\p{N}]{1,6}\)`;
const part = String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}.:/]{0,20}(?:${clauses}){0,6}|(?:${clauses}){1,6})`;
const value = `(${part}(?: ?- ?${part})?)`;

/** A word before the value, as the bundled styles print it: `para. 3`, `art II(1)`, `§ 4`, `Articles I-II`. */
function worded(label: string): RegExp {
  const { one, several, others = [] } = wordsOf(label) ?? {};
  const words = [label, `${label}s`, one, several, ...others]
    .filter((word) => word !== undefined && word !== '')
    .map((word) => `${escapeRegExp(word?.replace(/\.$/u, '') ?? '')}\\.?`)
    .sort((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<![\p{L}\p{N}"])(?:${words.join('|')}) ?${value}`, 'giu');
}

/** A time needs no word. */
const time = /(?<![\d:])(\d{1,3}(?::[0-5]\d){1,2}(?: ?- ?\d{1,3}(?::[0-5]\d){1,2})?)/gu;

/** A page without a word: after a space, before what ends a locator. */
const barePage =
  /(?<=[ [{])((?:\d{1,5}|[ivxlc]{1,6})(?:-(?:\d{1,5}|[ivxlc]{1,6}))?)(?=[.,)\]]|$| [<(]| https?:)/gu;

const patterns = new Map<string, RegExp>();

function patternOf(label: string): RegExp {
  let made = patterns.get(label);
  if (!made) patterns.set(label, (made = label === 'timestamp' ? time : worded(label)));
  return made;
}

/** In LaTeX the locator stands before the key: `[para. 3]{`, `[12]{`. */
export function placeBefore(source: Source, text: string): Span | undefined {
  const [, inside] = /\[\{?([^[\]{}]{1,80})\}?\]\{$/u.exec(text) ?? [];
  return inside === undefined ? undefined : placeAfter(source, `[${inside}`)?.place;
}

/**
 * The first place of a source that a text names; where the source has none of those named, the first of
 * them.
 * @param text folded; what follows the name of the source
 */
export function placeAfter(source: Source, text: string): MentionedPlace | undefined {
  const labels = labelsOf(source);
  const named = labels.flatMap((label) => mentions(source, text, label, patternOf(label)));
  const first = earliest(named.filter(({ place }) => place)) ?? earliest(named);
  if (first?.place || !labels.includes('page')) return first;
  // A bare number may be anything, but for a page that there is; the year is none.
  const year = source.work.issued?.['date-parts']?.[0]?.[0];
  const pages = mentions(source, text, 'page', barePage).filter(
    ({ place, value }) => place && value !== `${year}`,
  );
  return earliest(pages) ?? first;
}

interface Mention extends MentionedPlace {
  readonly value: string;
}

function mentions(
  source: Source,
  text: string,
  label: string,
  pattern: RegExp,
): readonly Mention[] {
  return [...text.matchAll(pattern)].map(({ 0: all, 1: written = '', index }) => {
    // A full stop after the value is the sentence's.
    const bare = written.replace(/[.:/]+$/u, '');
    const value = bare.replace(/ ?- ?/gu, '-');
    const place = locatedIn(source, { label, value });
    const end = index + all.length - (written.length - bare.length);
    return { value, end, ...(place && { place }) };
  });
}

function earliest<T extends MentionedPlace>(found: readonly T[]): T | undefined {
  return found.reduce<T | undefined>(
    (best, each) => (best && best.end <= each.end ? best : each),
    undefined,
  );
}
