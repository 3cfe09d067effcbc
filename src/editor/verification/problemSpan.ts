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
  const [firstPart, lastPart] = [stretch[0], stretch.at(-1)];
  const start = firstPart ? firstPart.span.start + spaceOf(firstPart, /^\s*/u) : span.start;
  const end = lastPart ? lastPart.span.end - spaceOf(lastPart, /\s*$/u) : start;
  // Where words are left out there is nothing to underline.
  return start < end ? { start, end } : span;
}

/** How many of a part's characters are white space at one end; none where its markup hides that. */
function spaceOf({ quotation, span }: DiffPart, end: RegExp): number {
  if (span.end - span.start !== quotation.length || quotation.trim() === '') return 0;
  return end.exec(quotation)?.[0].length ?? 0;
}

function isChangeOrSpace({ kind, quotation }: DiffPart): boolean {
  return kind === 'different' || quotation.trim() === '';
}
