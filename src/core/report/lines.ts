import { firstAbove } from '../text/firstAbove';

/** A place in a text: both are 0-based, the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. They end as editors have it: with LF, CR LF or CR. */
export class Lines {
  readonly #starts: Uint32Array;

  constructor(text: string) {
    const breaks = [...text.matchAll(/\r\n|\n|\r/gu)];
    this.#starts = Uint32Array.from([0, ...breaks.map(({ 0: end, index }) => index + end.length)]);
  }

  /** Where a UTF-16 offset of the text stands. */
  at(offset: number): Position {
    const line = firstAbove(this.#starts, offset) - 1;
    return { line, column: offset - (this.#starts[line] ?? 0) };
  }
}
