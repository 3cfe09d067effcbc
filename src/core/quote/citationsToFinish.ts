import type { CitableWork } from '../quotations/citableWorks';
import { entryOf, renewals, type CitationEntry } from '../quotations/citationSequence';
import { citationsOfDocument } from '../quotations/citationsOfDocument';
import type { Span } from '../text/span';
import type { Citation } from '../cite/citation';
import { siteKind } from './citationWriter';
import { withDefinitions } from './footnotes';
import type { QuotationStyle } from './insertion';
import { applyChanges, type TextChange } from './textChange';

/**
 * What a citation still asks for that stands in the document already: the text of its footnote at the
 * end, and other forms of the citations that follow it.
 * @param text the whole document
 * @param added where the citation was put in, with its quotation
 * @param definitions the text of its footnotes
 */
export function citationsToFinish(
  text: string,
  citation: Citation,
  added: Span,
  definitions: readonly string[],
  style: QuotationStyle,
  works: readonly CitableWork[],
): readonly TextChange[] {
  const atEnd = withDefinitions(text, [], definitions, style.markup);
  if (style.markup.keyed) return atEnd;
  const finished = applyChanges(text, atEnd);
  const others = citationsOfDocument(finished, [style], works, added).map(entryOf);
  const own: CitationEntry = { at: added.start, kind: siteKind(style), citation };
  const entries = [...others, own].sort((a, b) => a.at - b.at);
  return [...renewals(finished, entries), ...atEnd];
}
