import type { Markup } from '../markup/markup';
import { excerptOf, attributeExcerpt, type Excerpt } from '../quote/excerpt';
import type { CitationWriter } from '../quote/citationWriter';
import type { Insertion } from '../quote/insertion';
import { passageAddress } from '../quote/passageAddress';
import { closing, writeInside } from '../quote/quoteMarks';
import { continuations, type Extent } from './extents';
import type { ClosingMark, OpenQuotation } from './openQuotation';
import type { LookupMatch, PassageLookup } from './passageLookup';

/** One way to finish an open quotation. */
export interface QuotationOffer {
  readonly excerpt: Excerpt;
  readonly match: LookupMatch;
  readonly extent: Extent;
}

/** Places and reaches beyond this are no help in a list that is read while typing. */
const mostPlaces = 8;
/** Fewer typed letters than this stand everywhere. */
const fewestLetters = 3;

/** What the typed words can become, best first: the places where they stand, and from each how far to go. */
export function quotationOffers(typed: string, lookup: PassageLookup): readonly QuotationOffer[] {
  if (letters(typed) < fewestLetters) return [];
  return lookup.similar(typed, mostPlaces).flatMap(offersFrom);
}

/**
 * What can be shown as ghost text: only where the typed words are exactly the source's, and there
 * are at least two of them. To the end of the sentence at each place first, then the clause, then the paragraph.
 */
export function ghostOffers(typed: string, lookup: PassageLookup): readonly QuotationOffer[] {
  if (!/[\p{L}\p{N}]\S*\s+\S*[\p{L}\p{N}]/u.test(typed)) return [];
  const order: readonly Extent[] = ['sentence', 'clause', 'paragraph'];
  return lookup
    .exact(typed, mostPlaces)
    .flatMap(offersFrom)
    .sort((a, b) => order.indexOf(a.extent) - order.indexOf(b.extent));
}

function offersFrom(match: LookupMatch): readonly QuotationOffer[] {
  return continuations(match).map(({ extent, end }) => ({
    excerpt: excerptOf(match.source, { start: match.start, end }),
    match,
    extent,
  }));
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/**
 * Writes an offer into an open quotation. Where the quotation is closed further on already, only the
 * words are written, for the rest is there.
 * @param from where in the source to begin: the first typed word, or what follows the last
 */
export function writeOffer(
  { excerpt }: QuotationOffer,
  from: number,
  { marks }: OpenQuotation,
  closingMark: ClosingMark,
  { escape }: Markup,
  citations: CitationWriter,
): Insertion {
  const [{ start, end }] = excerpt.spans;
  const words = excerpt.source.body.slice(start, end);
  const written = marks
    ? writeInside(words, marks, escape, from - start)
    : escape(words.slice(from - start));
  if (closingMark.where === 'later') return { text: written, block: false, definitions: [] };
  const citation = citations.write(attributeExcerpt(excerpt), passageAddress(excerpt));
  return {
    ...citation,
    block: false,
    text: `${written}${marks ? closing(words, marks) : ''}${citation.text}`,
  };
}
