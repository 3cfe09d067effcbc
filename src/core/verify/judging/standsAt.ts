import type { WrittenCitation } from '../citing/writtenCitation';
import type { WrittenQuotation } from '../reading/writtenQuotation';

/** A full stop, a bracket and a space may stand between. */
const mostBetween = 3;

/** Whether a citation stands right at a quotation, in it, or in what introduces the quotation's marks. */
export function standsAt(
  { kind, span }: Pick<WrittenCitation, 'kind' | 'span'>,
  { outer }: Pick<WrittenQuotation, 'outer'>,
): boolean {
  // A sentence that names a work may well name terms of it.
  if (kind === 'mention') return false;
  return span.start <= outer.end + mostBetween && span.end >= outer.start - mostBetween;
}
