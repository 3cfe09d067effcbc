import type { Citation } from '../cite/citation';
import { entryOf, positionsIn, renewals } from '../quotations/citationSequence';
import { citationWriter, siteKind, type CitationWriter } from './citationWriter';
import { nextFootnoteLabel } from './footnotes';
import type { InsertionContext } from './placement';
import type { TextChange } from './textChange';

/** A citation that comes into a document where the writer is typing. */
export interface CitationHere {
  /** Writes it, once. */
  readonly citations: CitationWriter;
  /** What else changes: the citations that follow and stand otherwise then. */
  readonly renewals: () => readonly TextChange[];
}

/**
 * How a citation is written at a place of a document.
 * @param text the whole document
 * @param at UTF-16 offset
 */
export function citationAt(
  text: string,
  at: number,
  citation: Citation,
  { style, sites = [], keys, label }: InsertionContext,
): CitationHere {
  const added = { at, kind: siteKind(style), citation };
  const entries = style.markup.keyed
    ? []
    : [...sites.map(entryOf), added].sort((a, b) => a.at - b.at);
  const citations = citationWriter(style, {
    label: label ?? nextFootnoteLabel(text, style.markup),
    positions: [positionsIn(entries).get(added)],
    ...(keys && { keys }),
  });
  return { citations, renewals: () => renewals(text, entries) };
}
