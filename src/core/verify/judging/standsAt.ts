import type { WrittenCitation } from '../citing/writtenCitation';
import type { WrittenQuotation } from '../reading/writtenQuotation';

/** A full stop, a bracket and a space may stand between. */
const mostBetween = 3;

/** Whether a citation stands right at a quotation, in it, or in what introduces the quotation's marks. */
export function standsAt(
  { span }: Pick<WrittenCitation, 'span'>,
  { outer }: Pick<WrittenQuotation, 'outer'>,
): boolean {
  return span.start <= outer.end + mostBetween && span.end >= outer.start - mostBetween;
}
