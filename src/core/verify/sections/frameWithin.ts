import type { Span } from '../../text/span';
import type { CitationSite } from '../citing/sites/citationSite';
import type { FoundQuotation } from '../reading/foundQuotation';
import type { Frame } from './frame';
import type { Place } from './place';

/** What of a document's frame stands in a section, with the section's offsets. */
export function frameWithin({ opaque, notes, blocks }: Frame, place: Place): Frame {
  const moved = (span: Span) => place.toSection(span);
  return {
    opaque: within(opaque, place, itself).map(moved),
    notes: {
      sites: within(notes.sites, place, ({ span }) => span).map((site) => ({
        ...site,
        span: moved(site.span),
        content: moved(site.content),
      })),
      taken: within(notes.taken, place, itself).map(moved),
    },
    blocks: within(blocks, place, ({ outer }) => outer).map((block) => ({
      ...block,
      span: moved(block.span),
      outer: moved(block.outer),
      repeatedMarks: block.repeatedMarks.map(moved),
    })),
  };
}

/** Whether `own` is what of a document's frame stands in a section. */
export function isFrameWithin(own: Frame, { opaque, notes, blocks }: Frame, place: Place): boolean {
  return (
    areAt(own.opaque, opaque, place, itself, isSpanAt) &&
    areAt(own.notes.taken, notes.taken, place, itself, isSpanAt) &&
    areAt(own.notes.sites, notes.sites, place, ({ span }) => span, isSiteAt) &&
    areAt(own.blocks, blocks, place, ({ outer }) => outer, isBlockAt)
  );
}

function itself(span: Span): Span {
  return span;
}

function isSpanAt(own: Span, other: Span, place: Place): boolean {
  return place.isAt(own, other);
}

function isSiteAt(own: CitationSite, other: CitationSite, place: Place): boolean {
  return (
    place.isAt(own.span, other.span) &&
    place.isAt(own.content, other.content) &&
    own.address === other.address
  );
}

function isBlockAt(own: FoundQuotation, other: FoundQuotation, place: Place): boolean {
  return (
    place.isAt(own.outer, other.outer) &&
    place.isAt(own.span, other.span) &&
    own.repeatedMarks.length === other.repeatedMarks.length &&
    other.repeatedMarks.every((mark, index) => place.isAt(own.repeatedMarks[index] ?? mark, mark))
  );
}

/** Those of some things, in the order of their spans, that begin in a section. */
function within<Placed>(
  placed: readonly Placed[],
  { pieces }: Place,
  spanOf: (each: Placed) => Span,
): readonly Placed[] {
  return pieces.flatMap(({ start, end }) =>
    placed.slice(firstFrom(placed, start, spanOf), firstFrom(placed, end, spanOf)),
  );
}

/** Whether the things of a section are all of a document's that begin there. */
function areAt<Placed>(
  own: readonly Placed[],
  all: readonly Placed[],
  place: Place,
  spanOf: (each: Placed) => Span,
  isAt: (own: Placed, other: Placed, place: Place) => boolean,
): boolean {
  let count = 0;
  for (const { start, end } of place.pieces) {
    for (let index = firstFrom(all, start, spanOf); index < all.length; index++) {
      const other = all[index];
      if (other === undefined || spanOf(other).start >= end) break;
      const each = own[count++];
      if (each === undefined || !isAt(each, other, place)) return false;
    }
  }
  return count === own.length;
}

/** The index of the first of some things, in the order of their spans, that begins at `offset` or later. */
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
