import { fold } from '../text/fold';
import type { FoldedText } from '../text/foldedText';
import type { Span } from '../text/span';
import type { Agreement } from './agreement';
import { knownNames, toLowerCase, type KnownName, type KnownNames } from './knownNames';
import { hasBlankLine, NameContext } from './nameContext';
import { wordEnd } from './wordEdges';

/** A place in a text that names an agreement: UTF-16 offsets, `text` is what stands there. */
export interface AgreementMention extends Span {
  readonly agreement: Agreement;
  readonly title: string;
  readonly text: string;
}

/** A name at a place: `folded` in the folded text, `start` and `end` in the text itself. */
interface Candidate extends Span {
  readonly name: KnownName;
  readonly folded: Span;
}

/**
 * Every agreement name in the text, in text order; where names overlap, the longest counts. A name
 * is whole words, in one paragraph, and outside the `opaque` spans (in text order, none overlapping).
 * White space, soft line breaks, dashes and quote marks may have any shape. Titles and names of
 * several words are found in any case, one-word names and those that need a context by their
 * capitals. Linear in the text.
 */
export function findAgreementNames(
  text: string,
  agreements: readonly Agreement[],
  opaque: readonly Span[],
): readonly AgreementMention[] {
  const names = knownNames(agreements);
  const folded = fold(text);
  const isOpaque = overlapsOneOf(opaque);
  const candidates = findCandidates(folded, names).filter((candidate) => !isOpaque(candidate));
  if (candidates.length === 0) return [];

  const context = new NameContext(folded, names.contextTerms, (span) =>
    isOpaque(folded.toOriginal(span)),
  );
  return longest(candidates.filter((candidate) => fitsContext(candidate, folded.text, context)))
    .sort((a, b) => a.start - b.start)
    .map(({ name: { agreement }, start, end }) => ({
      agreement,
      title: agreement.title,
      text: text.slice(start, end),
      start,
      end,
    }));
}

function findCandidates(folded: FoldedText, names: KnownNames): Candidate[] {
  const { text, original } = folded;
  const lowerCase = toLowerCase(text);
  const candidates: Candidate[] = [];
  const wordEnds = new RegExp(wordEnd, 'uy');
  const standsAt = (name: KnownName, start: number): boolean => {
    wordEnds.lastIndex = start + name.text.length;
    return (
      lowerCase.startsWith(name.lowerCase, start) &&
      name.capitals.every((index) => text[start + index] === name.text[index]) &&
      wordEnds.test(text)
    );
  };
  for (const { 0: word, index: start } of text.matchAll(names.starts)) {
    for (const name of names.byFirstWord.get(toLowerCase(word)) ?? []) {
      if (!standsAt(name, start)) continue;
      const span = { start, end: start + name.text.length };
      const place = folded.toOriginal(span);
      if (hasBlankLine(original.slice(place.start, place.end))) continue;
      candidates.push({ name, folded: span, ...place });
    }
  }
  return candidates;
}

/** Of candidates that overlap only the longest. */
function longest(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Uint8Array(candidates.reduce((end, each) => Math.max(end, each.folded.end), 0));
  const longestFirst = [...candidates].sort((a, b) => length(b.folded) - length(a.folded));
  return longestFirst.filter(({ folded: { start, end } }) => {
    // One that was taken before is at least as long, so it covers an end of this one if any of it.
    if (taken[start] || taken[end - 1]) return false;
    taken.fill(1, start, end);
    return true;
  });
}

function length(span: Span): number {
  return span.end - span.start;
}

function fitsContext({ name, folded }: Candidate, text: string, context: NameContext): boolean {
  if (name.onlyNear.length + name.notNear.length === 0) return true;
  const isNear = (term: string): boolean => context.isNear(folded, term);
  return (
    !isPartOfLongerName(name, folded, text) &&
    (name.onlyNear.length === 0 || name.onlyNear.some(isNear)) &&
    !name.notNear.some(isNear)
  );
}

/** Capitalised words that may stand before a name without being part of it. */
const startsNoName =
  /^(?:a|an|and|any|as|both|but|by|each|for|from|if|in|its|new|of|on|or|our|such|that|the|their|these|this|those|to|under|when|while|with)$/i;

/**
 * Whether a capitalised word right before a name of common words makes it the name of something
 * else: the `Kyoto Protocol`. An abbreviation stays what it is: `US CTR`.
 */
function isPartOfLongerName(name: KnownName, { start }: Span, text: string): boolean {
  if (!/\p{Ll}/u.test(name.text)) return false;
  const before = /(\p{Lu}[\p{L}\p{M}\p{N}]{0,30})[ -]$/u.exec(
    text.slice(Math.max(0, start - 32), start),
  );
  return before?.[1] !== undefined && !startsNoName.test(before[1]);
}

/** Tells whether a span shares a character with one of the given, which are in text order. */
function overlapsOneOf(spans: readonly Span[]): (span: Span) => boolean {
  return (span) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const next = spans[low];
    return next !== undefined && next.start < span.end;
  };
}
