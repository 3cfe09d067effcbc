import type { Span } from '../../core/text/span';
import type { DiffPart, Finding } from '../../core/verify/finding';

/** The words that a problem underlines: those that were changed where they are one stretch, else all. */
export function problemSpan({ kind, span, diff }: Finding): Span {
  if (kind !== 'altered') return span;
  const changed = diff.flatMap((part, index) => (part.kind === 'different' ? [index] : []));
  const [first = 0] = changed;
  const last = changed.at(-1) ?? -1;
  const stretch = diff.slice(first, last + 1);
  if (!stretch.every(isChangeOrSpace)) return span;
  const start = stretch[0]?.span.start ?? span.start;
  const end = stretch.at(-1)?.span.end ?? start;
  // Where words are left out there is nothing to underline.
  return start < end ? { start, end } : span;
}

function isChangeOrSpace({ kind, quotation }: DiffPart): boolean {
  return kind === 'different' || quotation.trim() === '';
}
