import type { CitableWork } from '../quotations/citableWorks';
import { entryOf, renewals, type CitationEntry } from '../quotations/citationSequence';
import { citationsOfDocument } from '../quotations/citationsOfDocument';
import { overlap, type Span } from '../text/span';
import { definitionsAfter } from './footnotes';
import type { QuotationStyle } from './insertion';
import { applyChanges, type TextChange } from './textChange';

/**
 * What a citation still asks for that stands in the document already: the text of its footnote at the
 * end, and other forms of the citations that follow it.
 * @param text the whole document
 * @param added where the citation was put in
 * @param definitions the text of its footnotes
 */
export function citationsToFinish(
  text: string,
  added: Span,
  definitions: readonly string[],
  style: QuotationStyle,
  works: readonly CitableWork[],
): readonly TextChange[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const atEnd: readonly TextChange[] =
    definitions.length > 0
      ? [
          {
            span: { start: text.length, end: text.length },
            newText: definitionsAfter(text, definitions, style.markup).replaceAll('\n', eol),
          },
        ]
      : [];
  if (style.markup.keyed) return atEnd;
  const finished = applyChanges(text, atEnd);
  const entries = citationsOfDocument(finished, [style], works).map((site): CitationEntry => {
    const { site: standing, ...entry } = entryOf(site);
    return standing && !overlap(site.span, added) ? { ...entry, site: standing } : entry;
  });
  return [...renewals(finished, entries), ...atEnd];
}
