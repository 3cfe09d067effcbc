import type { Span } from '../../text/span';
import type { FoundQuotation } from '../reading/foundQuotation';
import type { Frame } from './frame';
import { movedSpan } from './moved';

/** What of a document's frame stands in a section, with the section's offsets. */
export function frameWithin({ opaque, notes, blocks }: Frame, section: Span): Frame {
  const by = -section.start;
  const moved = (span: Span) => movedSpan(span, by);
  return {
    opaque: within(opaque, section, itself).map(moved),
    notes: {
      sites: within(notes.sites, section, ({ span }) => span).map((site) => ({
        ...site,
        span: moved(site.span),
        content: moved(site.content),
      })),
      taken: within(notes.taken, section, itself).map(moved),
    },
    blocks: within(blocks, section, ({ outer }) => outer).map((block) => ({
      ...block,
      span: moved(block.span),
      outer: moved(block.outer),
      repeatedMarks: block.repeatedMarks.map(moved),
    })),
  };
}

/** Whether `own` is what of a document's frame stands in a section. */
export function isFrameWithin(
  own: Frame,
  { opaque, notes, blocks }: Frame,
  section: Span,
): boolean {
  return (
    areMoved(own.opaque, opaque, section, itself, spansOf) &&
    areMoved(own.notes.taken, notes.taken, section, itself, spansOf) &&
    areMoved(own.notes.sites, notes.sites, section, ({ span }) => span, spansOfSite) &&
    areMoved(own.blocks, blocks, section, ({ outer }) => outer, spansOfBlock)
  );
}

function itself(span: Span): Span {
  return span;
}

function spansOf(span: Span): readonly Span[] {
  return [span];
}

function spansOfSite({ span, content }: Frame['notes']['sites'][number]): readonly Span[] {
  return [span, content];
}

function spansOfBlock({ outer, span, repeatedMarks }: FoundQuotation): readonly Span[] {
  return [outer, span, ...repeatedMarks];
}

/** Those of some things, in the order of their spans, that begin in a section. */
function within<Placed>(
  placed: readonly Placed[],
  section: Span,
  spanOf: (each: Placed) => Span,
): readonly Placed[] {
  const [first, end] = [section.start, section.end].map((at) => firstFrom(placed, at, spanOf));
  return placed.slice(first, end);
}

/** Whether the things of a section are all of a document's that begin there. */
function areMoved<Placed>(
  own: readonly Placed[],
  all: readonly Placed[],
  section: Span,
  spanOf: (each: Placed) => Span,
  spansOf: (each: Placed) => readonly Span[],
): boolean {
  const first = firstFrom(all, section.start, spanOf);
  const next = all[first + own.length];
  if (next !== undefined && spanOf(next).start < section.end) return false;
  return own.every((each, index) => {
    const other = all[first + index];
    if (other === undefined) return false;
    const spans = spansOf(other);
    return (
      spans.length === spansOf(each).length &&
      spansOf(each).every(({ start, end }, at) => {
        const span = spans[at];
        return start + section.start === span?.start && end + section.start === span.end;
      })
    );
  });
}

/** The index of the first that begins at `offset` or later. */
function firstFrom<Placed>(
  placed: readonly Placed[],
  offset: number,
  spanOf: (each: Placed) => Span,
): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const each = placed[middle];
    if (each !== undefined && spanOf(each).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
