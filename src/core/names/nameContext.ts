import type { FoldedText } from '../text/foldedText';
import type { Span } from '../text/span';
import { CONTEXT_REACH } from './agreement';
import { toLowerCase } from './knownNames';
import { anyOf, wordEnd, wordStart } from './wordEdges';

const blankLine = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]/g;

/** Whether a blank line parts the text in two. */
export function hasBlankLine(text: string): boolean {
  return text.search(blankLine) >= 0;
}

/** Tells which terms stand near a place in a text. Offsets are those of the folded text. */
export class NameContext {
  /** Ascending offsets of each term's occurrences. */
  readonly #occurrences: ReadonlyMap<string, readonly number[]>;
  /** Ascending offsets at which a paragraph ends and the next begins. */
  readonly #paragraphBreaks: readonly number[];

  /** Reads the text once. An occurrence for which `isOpaque` holds is none. */
  constructor(folded: FoldedText, terms: readonly string[], isOpaque: (span: Span) => boolean) {
    this.#occurrences = occurrences(folded.text, terms, isOpaque);
    this.#paragraphBreaks = [...folded.original.matchAll(blankLine)].map(({ index }) =>
      folded.fromOriginal(index),
    );
  }

  /** Whether the term stands outside `name`, in its paragraph and within reach of it. */
  isNear(name: Span, term: string): boolean {
    const places = this.#occurrences.get(term);
    if (!places) return false;
    const breaks = this.#paragraphBreaks;
    const next = firstAtLeast(breaks, name.start);
    const from = Math.max(name.start - CONTEXT_REACH, breaks[next - 1] ?? 0);
    const to = Math.min(name.end + CONTEXT_REACH, breaks[next] ?? Infinity);
    const standsWithin = (start: number, end: number): boolean => {
      const place = places[firstAtLeast(places, start)];
      return place !== undefined && place + term.length <= end;
    };
    return standsWithin(from, name.start) || standsWithin(name.end, to);
  }
}

function occurrences(
  text: string,
  terms: readonly string[],
  isOpaque: (span: Span) => boolean,
): Map<string, number[]> {
  const found = new Map(terms.map((term): [string, number[]] => [term, []]));
  if (terms.length === 0) return found;
  // A lookahead, since terms may overlap. It sees the longest at a place; others that this one begins
  // with are there too.
  const begins = new Map(
    terms.map((longest) => [
      longest,
      terms.filter((term) => longest === term || longest.startsWith(`${term} `)),
    ]),
  );
  const anyTerm = new RegExp(`${wordStart}(?=(${anyOf(terms)})${wordEnd})`, 'giu');
  for (const { 1: matched = '', index } of text.matchAll(anyTerm)) {
    if (isOpaque({ start: index, end: index + matched.length })) continue;
    for (const term of begins.get(toLowerCase(matched)) ?? []) found.get(term)?.push(index);
  }
  return found;
}

/** Index of the first of the ascending numbers that is `least` or more. */
function firstAtLeast(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
