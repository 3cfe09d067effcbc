import { pair, type Step } from './alignment';
import type { Costs } from './costs';

/** How a cell of the table was reached. */
export const Move = {
  Start: 0,
  /** A token of the quotation stands beside one of the source. */
  Together: 1,
  Added: 2,
  /** Some tokens of the source are left out; where they begin is in `starts`. */
  Missing: 3,
  /** The marked edit of this row ends here, and stands for some tokens of the source. */
  EditOfMany: 4,
} as const;

/**
 * How each beginning of a quotation is laid beside each beginning of a window: a row for each number of
 * tokens of the quotation, a column for each of the source. It is filled row after row.
 */
export class AlignmentTable {
  /** The cells of all rows, as far as they are filled. */
  moves = new Uint8Array(1 << 16);
  starts = new Int32Array(1 << 16);
  /** What the cells of the row above cost, and those of the row that is filled. */
  above = new Float64Array(1 << 10);
  here = new Float64Array(1 << 10);
  width = 0;
  /** The first cell of the row that is filled. */
  first = 0;

  /** Makes room for rows of so many cells, with anything in them, and begins with the first row. */
  clear(rows: number, width: number): void {
    if (this.moves.length < rows * width) {
      this.moves = new Uint8Array(rows * width * 2);
      this.starts = new Int32Array(rows * width * 2);
    }
    if (this.above.length < width) {
      this.above = new Float64Array(width * 2);
      this.here = new Float64Array(width * 2);
    }
    this.width = width;
    this.first = 0;
  }

  nextRow(): void {
    [this.above, this.here] = [this.here, this.above];
    this.first += this.width;
  }
}

/** The steps that lead to a column of the row that was filled last, from the first on. */
export function stepsTo(
  end: number,
  { moves, starts, first, width }: AlignmentTable,
  costs: Costs,
): readonly Step[] {
  const steps: Step[] = [];
  let row = first / width;
  let column = end;
  while (row > 0 || column > 0) {
    const cell = row * width + column;
    const move = moves[cell] ?? Move.Start;
    if (move === Move.Start) break;
    const fromRow = move === Move.Missing ? row : row - 1;
    const fromColumn = columnBefore(move, column, starts[cell] ?? 0);
    if (move === Move.Together && costs.isSame(fromRow, fromColumn)) {
      steps.push(pair('same', fromRow, fromColumn));
    } else {
      const isEdit =
        move === Move.EditOfMany ||
        (move === Move.Together && costs.replaced(fromRow, fromColumn) === 0);
      const quoted = { quotation: fromRow, quotationEnd: row };
      const kind = isEdit ? 'edit' : 'different';
      steps.push({ kind, ...quoted, source: fromColumn, sourceEnd: column });
    }
    [row, column] = [fromRow, fromColumn];
  }
  return steps.reverse();
}

function columnBefore(move: number, column: number, start: number): number {
  if (move === Move.Added) return column;
  return move === Move.Missing || move === Move.EditOfMany ? start : column - 1;
}
