import { bracketPairs } from '../../../quotations/brackets';
import type { CitationSite } from './citationSite';

/** Longer brackets hold more than a citation. */
const longest = 1_500;

/** What a citation has: a number, or a word that begins with a capital; or "ibid." */
const mayCite = /\d|\p{Lu}|ibid|\bid\b|\bebd/u;

/** What closes a quotation, and a citation right after it. */
export const ofQuotation =
  /["”’»]\s?(?:\[[^[\]\n]{0,300}@|@\w|\\[A-Za-z]{0,20}cite)|''[~\s]?\\[A-Za-z]{0,20}cite/u;

/** The round brackets of a text that may hold a citation, outer ones before those inside them. */
export function bracketSites(text: string): readonly CitationSite[] {
  const sites: CitationSite[] = [];
  let barren = 0;
  for (const span of bracketPairs(text)) {
    // What is in brackets that have nothing to cite with has nothing either.
    if (span.end <= barren || span.end - span.start > longest) continue;
    if (/[\p{L}\p{N}_\]]/u.test(text.charAt(span.start - 1))) continue;
    const inside = text.slice(span.start, span.end);
    if (mayCite.test(inside)) {
      // A quotation in brackets has a citation of its own there.
      if (!ofQuotation.test(inside))
        sites.push({ kind: 'brackets', as: 'brackets', span, content: span });
    } else barren = span.end;
  }
  return sites;
}
