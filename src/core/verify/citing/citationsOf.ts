import type { DocumentLanguage } from '../../markup/language';
import { contains } from '../../text/span';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { citationsOfBlock } from './belonging/citationsOfBlock';
import { citationsOfInline } from './belonging/citationsOfInline';
import { CitedText } from './belonging/citedText';
import type { WrittenCitation } from './writtenCitation';

/** What of a quotation says to which citations it belongs. */
export type QuotationToCite = Pick<
  WrittenQuotation,
  'span' | 'outer' | 'form' | 'isBlock' | 'depth'
>;

/** The citations of a quotation. */
export interface CitedBy {
  /** Those that are its own, the nearest first. */
  readonly own: readonly WrittenCitation[];
  /** Others of its paragraph, or about the block that it is, the nearest first: one may be meant for it. */
  readonly nearby: readonly WrittenCitation[];
}

/**
 * Which citations belong to which quotation, parallel to `quotations`.
 * @param quotations in the order of the text, inner ones after those that hold them
 * @param citations in the order of the text
 */
export function citationsOf(
  text: string,
  language: DocumentLanguage,
  quotations: readonly QuotationToCite[],
  citations: readonly WrittenCitation[],
): readonly CitedBy[] {
  const cited = new CitedText(text, language, quotations, citations);
  const found: CitedBy[] = [];
  let outermost = -1;
  quotations.forEach((quotation, index) => {
    const around = quotations[outermost];
    const isInner = quotation.depth > 0 && around && quotation.outer.end <= around.outer.end;
    const ofOuter = isInner ? found[outermost] : undefined;
    if (ofOuter && around) {
      // A note within a quotation may quote somebody else.
      const note = cited.citationAround(quotation.outer);
      const isOfNote = note !== undefined && contains(around.span, note.span);
      found.push(isOfNote ? citationsOfInline(cited, quotation) : ofOuter);
      return;
    }
    outermost = index;
    found.push(citedBy(cited, quotation));
  });
  return found;
}

function citedBy(cited: CitedText, quotation: QuotationToCite): CitedBy {
  if (quotation.form === 'block') return citationsOfBlock(cited, quotation);
  const ofBlock = quotation.isBlock ? citationsOfBlock(cited, quotation) : undefined;
  return ofBlock && ofBlock.own.length > 0 ? ofBlock : citationsOfInline(cited, quotation);
}
