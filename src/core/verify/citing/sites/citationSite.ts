import type { Span } from '../../../text/span';
import type { ReadAs } from '../knownWorks';
import type { WrittenCitation } from '../writtenCitation';

/** A place of a document where a citation stands, or may. UTF-16 offsets. */
export interface CitationSite extends Pick<WrittenCitation, 'kind' | 'span' | 'content'> {
  readonly as: ReadAs;
  /** Whether it is a citation only where it names something known: a link, a reference. */
  readonly mustBeKnown?: boolean;
  /** Whether it has to name a work itself, rather than repeat one. */
  readonly mustName?: boolean;
  /** What is read in place of the content, where that is only a name for it. */
  readonly address?: string;
  /** Whether it stands in the text of a note: it repeats nothing, and nothing repeats it. */
  readonly isInNote?: boolean;
}

/** Whether a place of a text is in one of some spans, which are apart and in order. Ask in any order. */
export function isWithin(spans: readonly Span[], at: number, mayBegin = false): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && (mayBegin ? span.start < at : span.start <= at);
}
