import { contains, type Span } from '../../text/span';

/** Things with a place in a text, to be found by it. */
export class SpansByPlace<Placed extends { readonly span: Span }> {
  readonly #sorted: readonly Placed[];
  /** For each of them the farthest end of it and those before it. */
  readonly #ends: readonly number[];

  constructor(placed: readonly Placed[]) {
    this.#sorted = [...placed].sort((a, b) => a.span.start - b.span.start);
    let farthest = 0;
    this.#ends = this.#sorted.map(({ span }) => (farthest = Math.max(farthest, span.end)));
  }

  /** Those that lie within a span, in the order of their beginnings. */
  within(span: Span): readonly Placed[] {
    const found: Placed[] = [];
    for (let at = this.#firstFrom(span.start); at < this.#sorted.length; at++) {
      const placed = this.#sorted[at];
      if (!placed || placed.span.start >= span.end) break;
      if (contains(span, placed.span)) found.push(placed);
    }
    return found;
  }

  /** Whether one of them holds the whole of a span. */
  someHold(span: Span): boolean {
    for (let at = this.#firstFrom(span.start + 1) - 1; at >= 0; at--) {
      if ((this.#ends[at] ?? 0) < span.end) return false;
      const placed = this.#sorted[at];
      if (placed && contains(placed.span, span)) return true;
    }
    return false;
  }

  /** The first that begins at `offset` or later. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
