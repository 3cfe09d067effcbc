import type { Span } from '../../text/span';

/** A stretch of the document: UTF-16 offsets there. */
export interface Piece extends Span {
  /** Where it begins in the section. */
  readonly at: number;
}

/** Where the text of a section stands in the document: in one piece, or with its notes in several. */
export class Place {
  readonly pieces: readonly Piece[];

  /** @param spans apart and in order; none is empty unless it is the only one */
  constructor(spans: readonly Span[]) {
    let length = 0;
    this.pieces = spans.map(({ start, end }) => {
      const at = length;
      length += end - start;
      return { start, end, at };
    });
  }

  textIn(document: string): string {
    return this.pieces.map(({ start, end }) => document.slice(start, end)).join('');
  }

  isSame({ pieces }: Place): boolean {
    return (
      pieces.length === this.pieces.length &&
      pieces.every(({ start, end }, index) => {
        const own = this.pieces[index];
        return own?.start === start && own.end === end;
      })
    );
  }

  /** Where a span of the section stands in the document; spans lie within one piece. */
  toDocument({ start, end }: Span): Span {
    const distance = distanceOf(this.#last(({ at }) => at <= start));
    return { start: start + distance, end: end + distance };
  }

  /** Where a span of the document stands in the section, if it begins in one of the pieces. */
  toSection(span: Span): Span {
    const distance = distanceOf(this.#last(({ start }) => start <= span.start));
    return { start: span.start - distance, end: span.end - distance };
  }

  /** Whether a span of the section is where that of the document stands. */
  isAt(own: Span, span: Span): boolean {
    const distance = distanceOf(this.#last(({ start }) => start <= span.start));
    return own.start + distance === span.start && own.end + distance === span.end;
  }

  /** The last piece of those that something holds for, which are the first ones; else the first. */
  #last(holds: (piece: Piece) => boolean): Piece | undefined {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      const piece = this.pieces[middle];
      if (piece && holds(piece)) low = middle;
      else high = middle - 1;
    }
    return this.pieces[low];
  }
}

/** How much farther from the beginning a piece is in the document than in the section. */
function distanceOf(piece: Piece | undefined): number {
  return piece ? piece.start - piece.at : 0;
}
