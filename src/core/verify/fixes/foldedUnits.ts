import { fold } from '../../text/fold';
import type { FoldedText } from '../../text/foldedText';
import type { Span } from '../../text/span';
import type { DiffPart } from '../finding';

/** A sign of words that agree: where it stands in each of the two texts of their part. */
export interface WrittenUnit {
  readonly own: Span;
  readonly meant: Span;
}

/** The signs of a part whose texts agree but for what folding makes equal; none where they do not. */
export function writtenUnits({
  quotation,
  source,
}: Pick<DiffPart, 'quotation' | 'source'>): readonly WrittenUnit[] {
  const own = fold(quotation);
  const meant = fold(source);
  if (own.text !== meant.text) return [];
  return Array.from({ length: own.text.length }, (_, unit) => ({
    own: unitOf(own, unit),
    meant: unitOf(meant, unit),
  }));
}

/** What of the original a unit of the folded text stands for, up to the next one. */
function unitOf(folded: FoldedText, unit: number): Span {
  const startOf = (at: number) =>
    at === 0 ? 0 : folded.toOriginal({ start: at, end: at + 1 }).start;
  const isLast = unit + 1 >= folded.text.length;
  return { start: startOf(unit), end: isLast ? folded.original.length : startOf(unit + 1) };
}
