import type { Span } from '../../../text/span';
import type { WrittenCitation } from '../writtenCitation';

/** Citations by how near they are to a span; of equally near ones, the later first. */
export function byDistance(
  citations: readonly WrittenCitation[],
  { start, end }: Span,
): readonly WrittenCitation[] {
  const distance = ({ span }: WrittenCitation) =>
    span.start >= end ? span.start - end : Math.max(start - span.end, 0);
  return [...citations].sort((a, b) => distance(a) - distance(b) || b.span.start - a.span.start);
}

/** Each once, in their order. */
export function distinct(citations: readonly WrittenCitation[]): readonly WrittenCitation[] {
  return [...new Set(citations)];
}
