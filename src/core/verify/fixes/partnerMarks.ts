import type { TextChange } from '../../quote/textChange';
import { contains, type Span } from '../../text/span';
import type { DiffPart } from '../finding';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { markPairs } from './differences/markPairs';
import { withEscape } from './enclosed';
import { writtenUnits } from './foldedUnits';
import { firstUnitAt } from './hiddenMarkup';
import type { WriteWords } from './writeWords';

/**
 * Changes of the quotation marks inside a quotation whose partners are put back: the two of a pair have
 * one shape, or neither is a mark.
 * @param body of the source
 * @param whole what of the body the quotation is from
 * @param restored what of the body is put back
 */
export function partnerMarks(
  body: string,
  whole: Span,
  restored: readonly Span[],
  diff: readonly DiffPart[],
  { prose }: Pick<WrittenQuotation, 'prose'>,
  text: string,
  write: WriteWords,
): readonly TextChange[] {
  const isRestored = (mark: Span) => restored.some((each) => contains(each, mark));
  return markPairs(body, whole).flatMap(([open, close]): readonly TextChange[] => {
    if (isRestored(open) === isRestored(close)) return [];
    const partner = isRestored(open) ? close : open;
    if (partner.start >= (diff.at(-1)?.passage.end ?? 0)) {
      // The quotation ends before it.
      const { end } = prose.toDocument({ start: 0, end: prose.text.length });
      return [{ span: { start: end, end }, newText: write(partner) }];
    }
    const part = diff.find(
      ({ kind, passage }) =>
        (kind === 'same' || kind === 'typography') && contains(passage, partner),
    );
    const offset = partner.start - (part?.passage.start ?? 0);
    const unit = part && writtenUnits(part).find(({ meant }) => meant.start === offset);
    if (!part || !unit) return [];
    const first = firstUnitAt(prose, part.span.start);
    const { start, end } = unit.own;
    const span = withEscape(text, prose.toDocument({ start: first + start, end: first + end }));
    return [{ span, newText: write(partner) }];
  });
}
