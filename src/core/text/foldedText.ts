import { eachMatch } from './eachMatch';
import type { Span } from './span';

/** What a folding replaces: every match of `pattern`, which is global. */
export interface Folding {
  readonly pattern: RegExp;
  /** What stands for the match found at `index` of `text`; possibly nothing. */
  readonly replace: (match: string, index: number, text: string) => string;
}

/** A text after folding, for those who need no way back. Linear in the text as long as the pattern is. */
export function foldedBy({ pattern, replace }: Folding, original: string): string {
  let folded = '';
  let copied = 0;
  eachMatch(original, pattern, ({ 0: match, index }) => {
    folded += original.slice(copied, index) + replace(match, index, original);
    copied = index + match.length;
  });
  return folded + original.slice(copied);
}

/**
 * A text after folding, with the way back: every span of it can be told in the original's offsets.
 * All offsets are UTF-16 units, 0-based, ends exclusive.
 */
export class FoldedText {
  readonly original: string;
  readonly text: string;
  /** For each unit of `text` where its original begins; one more entry holds the original's length. */
  readonly #starts: Uint32Array;

  private constructor(original: string, text: string, starts: Uint32Array) {
    this.original = original;
    this.text = text;
    this.#starts = starts;
  }

  /** Linear in the text as long as the folding's pattern is. */
  static of(original: string, folding: Folding): FoldedText {
    const parts: string[] = [];
    // A replacement may be longer than its match (canonical composition never is, but a folding may be anything).
    let starts = new Uint32Array(original.length + 1);
    let length = 0;
    const ensure = (size: number): void => {
      if (size < starts.length) return;
      const larger = new Uint32Array(size * 2);
      larger.set(starts);
      starts = larger;
    };
    const keep = (from: number, to: number): void => {
      if (from === to) return;
      parts.push(original.slice(from, to));
      ensure(length + to - from);
      for (let offset = from; offset < to; offset++) starts[length++] = offset;
    };

    let copied = 0;
    eachMatch(original, folding.pattern, ({ 0: match, index: from }) => {
      keep(copied, from);
      const replacement = folding.replace(match, from, original);
      parts.push(replacement);
      ensure(length + replacement.length);
      starts.fill(from, length, length + replacement.length);
      length += replacement.length;
      copied = from + match.length;
    });
    keep(copied, original.length);
    starts[length] = original.length;
    return new FoldedText(original, parts.join(''), starts.subarray(0, length + 1));
  }

  /**
   * The original's span for a span of `text`. What folds to nothing right after it is left out; a span
   * that begins or ends inside a replacement takes in all that was replaced.
   * @throws RangeError for offsets outside `text`
   */
  toOriginal(span: Span): Span {
    if (span.start < 0 || span.end > this.text.length || span.start > span.end) {
      throw new RangeError(`no span ${span.start}–${span.end} in a text of ${this.text.length}`);
    }
    const start = this.#starts[span.start] ?? this.original.length;
    if (span.start === span.end) return { start, end: start };
    return { start, end: this.#endOfUnit(span.end - 1) };
  }

  /** The offset in `text` of the first unit whose original begins at `originalOffset` or later. */
  fromOriginal(originalOffset: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) < originalOffset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #endOfUnit(unit: number): number {
    const start = this.#starts[unit] ?? 0;
    let next = unit + 1;
    while (next < this.text.length && this.#starts[next] === start) next++;
    let end = this.#starts[next] ?? this.original.length;
    while (end > start + 1 && foldsToNothing.test(this.original.charAt(end - 1))) end--;
    return Math.max(end, start + 1);
  }
}

/** Soft hyphen, zero-width space, word joiner, zero-width no-break space: they print nothing. */
export const foldsToNothing = /[\u00AD\u200B\u2060\uFEFF]/;
