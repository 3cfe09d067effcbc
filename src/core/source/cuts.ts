import type { Span } from '../text/span';
import { firstAbove } from '../text/firstAbove';

/**
 * What of a source's file is no part of its body: the front matter, then the markers of places. In the
 * file's order, apart from each other. UTF-16 units.
 */
export interface Cut {
  /** Where it begins in the file's text. */
  readonly at: number;
  /** How much is left out; never 0. */
  readonly length: number;
}

interface WithCuts {
  readonly cuts: readonly Cut[];
}

/** Of each cut where it lies in the body, and how much the file has had cut up to its end. */
interface CutsInBody {
  readonly offsets: Uint32Array;
  readonly lengths: Uint32Array;
}

const measured = new WeakMap<readonly Cut[], CutsInBody>();

function inBody(cuts: readonly Cut[]): CutsInBody {
  let found = measured.get(cuts);
  if (!found) {
    let length = 0;
    const offsets = Uint32Array.from(cuts, (cut) => {
      const offset = cut.at - length;
      length += cut.length;
      return offset;
    });
    length = 0;
    found = { offsets, lengths: Uint32Array.from(cuts, (cut) => (length += cut.length)) };
    measured.set(cuts, found);
  }
  return found;
}

/** How much of the file is left out before what follows an offset of the body. */
function lengthBefore({ offsets, lengths }: CutsInBody, bodyOffset: number): number {
  return lengths[firstAbove(offsets, bodyOffset) - 1] ?? 0;
}

/**
 * Where a span of the body stands in the text of the source's file. Markers within it are within that
 * one too; those at its ends are not.
 */
export function toFile({ cuts }: WithCuts, { start, end }: Span): Span {
  const known = inBody(cuts);
  const from = start + lengthBefore(known, start);
  return { start: from, end: end > start ? end + lengthBefore(known, end - 1) : from };
}

/** The offset in the body of a place of the file; for what is no part of it, where the body goes on. */
export function fromFile({ cuts }: WithCuts, fileOffset: number): number {
  const { offsets, lengths } = inBody(cuts);
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cuts[middle]?.at ?? 0) <= fileOffset) low = middle + 1;
    else high = middle;
  }
  const cut = low - 1;
  return Math.max(fileOffset - (lengths[cut] ?? 0), offsets[cut] ?? 0);
}
