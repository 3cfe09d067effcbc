import type { DocumentLanguage } from '../../markup/language';
import type { QuotedPassage } from '../../quotations/passagesOfRuns';
import { citationsOf, type QuotationToCite } from '../citing/citationsOf';
import type { WrittenCitation } from '../citing/writtenCitation';

/**
 * The citations of a source's words that stand in running text, as if they stood in marks: those that name that
 * source. Parallel to `passages`.
 */
export function citationsOfPassages(
  text: string,
  language: DocumentLanguage,
  passages: readonly QuotedPassage[],
  quotations: readonly QuotationToCite[],
  citations: readonly WrittenCitation[],
): readonly (readonly WrittenCitation[])[] {
  if (passages.length === 0 || citations.length === 0) return passages.map(() => []);
  const asQuotations = passages.map(({ span }): QuotationToCite => ({
    span,
    outer: span,
    form: 'inline',
    depth: 0,
  }));
  const all = [...quotations, ...asQuotations].sort((a, b) => a.outer.start - b.outer.start);
  const citedBy = citationsOf(text, language, all, citations);
  return passages.map(({ places }, index) => {
    const quotation = asQuotations[index];
    const own = quotation ? (citedBy[all.indexOf(quotation)]?.own ?? []) : [];
    return own.filter(({ cited }) =>
      cited.some(({ source }) => places.some((place) => place.source === source)),
    );
  });
}
