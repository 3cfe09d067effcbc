import { markedChange, oneLine, segmentsOf } from './differenceText';
import type { ReportedFinding } from './reportedFinding';

/** So many words of what agrees are shown on either side of a difference. */
const context = 6;

/**
 * A quotation on one line with what differs in its place, `On June [-14-]{+17+}, the …`. What agrees
 * far from a difference is left out. Empty where nothing differs.
 */
export function differenceLine({ diff }: Pick<ReportedFinding, 'diff'>): string {
  const segments = segmentsOf(diff);
  if (!segments.some(({ kind }) => kind === 'change')) return '';
  return segments
    .map((segment, index) =>
      segment.kind === 'change'
        ? markedChange(segment.quotation, segment.source)
        : shortened(segment.text, index > 0, index < segments.length - 1),
    )
    .join('')
    .trim();
}

/** The words of a quotation on one line, in marks; of a long one its beginning and its end. */
export function quotationLine({ words }: Pick<ReportedFinding, 'words'>): string {
  return `“${shortened(oneLine(words).trim(), true, true)}”`;
}

/** @param hasBefore whether what stands before the text matters, so that its first words are shown */
function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const words = text.match(/\s*\S+\s*/gu) ?? [];
  const before = hasBefore ? words.slice(0, context) : [];
  const after = hasAfter ? words.slice(-context) : [];
  if (before.length + after.length + 1 >= words.length) return text;
  return `${before.join('')}… ${after.join('')}`;
}
