import { pair, type Alignment, type Step } from './alignment';
import { isMarkedEdit, mostReplaced } from './markedEdits';
import type { SourceWindow } from './sourceWindow';
import type { Token } from './tokens';
import { cost, costOf, Costs } from './costs';

/** How a cell of the table was reached. */
const Move = {
  Start: 0,
  Same: 1,
  Edit: 2,
  Replaced: 3,
  Added: 4,
  /** Some tokens of the source are left out; where they begin is in `starts`. */
  Missing: 5,
  /** The marked edit of this row ends here, and stands for some tokens of the source. */
  EditOfMany: 6,
} as const;

/** What is known of both ends of a window. */
export interface Ends {
  /** Whether words of the source before the first step, or after the last, are no matter. */
  readonly freeStart: boolean;
  readonly freeEnd: boolean;
}

/**
 * The cheapest way to lay tokens of a quotation beside those of a window: edit distance by dynamic
 * programming (Wagner and Fischer 1974; free ends after Sellers 1980), in which an ellipsis passes over any
 * tokens of the source, and brackets over a few. Takes time and memory as the product of the lengths.
 */
export function align(
  quotation: readonly Token[],
  { tokens, breaks }: Pick<SourceWindow, 'tokens' | 'breaks'>,
  { freeStart, freeEnd }: Ends,
): Alignment {
  const rows = quotation.length;
  const width = tokens.length + 1;
  const { moves, starts, first, second } = scratch.of(rows + 1, width);
  const table = new Costs(quotation, tokens, breaks);
  let [above, here] = [first, second];
  above.fill(freeStart ? 0 : cost.never, 0, width);
  above[0] = 0;
  moves.fill(Move.Start, 0, width);
  if (!freeStart) {
    const gap = new Gap(table);
    for (let column = 1; column < width; column++) {
      gap.pass(above, column - 1);
      above[column] = gap.costAt(above, column);
      moves[column] = Move.Missing;
      starts[column] = gap.start;
    }
  }
  for (let row = 1; row <= rows; row++) {
    const token = quotation[row - 1];
    if (!token) break;
    const added = costOf(token);
    const isOfMany = isMarkedEdit(token) && token.kind !== 'word';
    const gap = new Gap(table);
    let best = 0;
    for (let column = 0; column < width; column++) {
      const cell = row * width + column;
      let least = (above[column] ?? 0) + added;
      let move: number = Move.Added;
      if (column > 0) {
        const before = above[column - 1] ?? 0;
        const isSame = table.isSame(row - 1, column - 1);
        const together = isSame ? 0 : table.replaced(row - 1, column - 1);
        if (before + together <= least) {
          least = before + together;
          move = isSame ? Move.Same : together === 0 ? Move.Edit : Move.Replaced;
        }
        gap.pass(here, column - 1);
        const skipped = gap.costAt(here, column);
        if (skipped < least) {
          least = skipped;
          move = Move.Missing;
          starts[cell] = gap.start;
        }
      }
      if (isOfMany) {
        // The column from which the edit passes over fewest tokens at the least cost.
        best = bestStart(token, above, best, column);
        const leap = (above[best] ?? 0) + (column - best) * passing(token);
        if (leap < least) {
          least = leap;
          move = Move.EditOfMany;
          starts[cell] = best;
        }
      }
      here[column] = least;
      moves[cell] = move;
    }
    [above, here] = [here, above];
  }
  let column = width - 1;
  if (freeEnd) {
    for (let each = 0; each < width; each++) {
      if ((above[each] ?? 0) < (above[column] ?? 0)) column = each;
    }
  }
  return { cost: above[column] ?? 0, steps: trace(moves, starts, rows, column, width) };
}

/** Where the tokens begin that a row leaves out; a few are dear, many are hardly dearer (Gotoh 1982). */
class Gap {
  /** A column; negative where none may begin. */
  start = -1;
  readonly #table: Costs;

  constructor(table: Costs) {
    this.#table = table;
  }

  /** Considers that the gap begins at a column of the row. */
  pass(row: Float64Array, column: number): void {
    if (this.start >= 0 && this.#from(row, this.start) <= this.#from(row, column)) {
      if (!this.#table.isTorn(column)) return;
    }
    // Only an ellipsis passes over words that the window does not even have.
    this.start = this.#table.isTorn(column) ? -1 : column;
  }

  costAt(row: Float64Array, column: number): number {
    if (this.start < 0) return cost.never;
    return this.#from(row, this.start) + cost.gap + (this.#table.passed[column] ?? 0);
  }

  #from(row: Float64Array, column: number): number {
    return (row[column] ?? 0) - (this.#table.passed[column] ?? 0);
  }
}

interface Tables {
  readonly moves: Uint8Array;
  readonly starts: Int32Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** The tables are needed for a moment only, and making them takes longer than most need to be filled. */
class Scratch {
  #moves = new Uint8Array(1 << 16);
  #starts = new Int32Array(1 << 16);
  #first = new Float64Array(1 << 10);
  #second = new Float64Array(1 << 10);

  /** Arrays of at least these sizes, with anything in them. */
  of(rows: number, width: number): Tables {
    if (this.#moves.length < rows * width) {
      this.#moves = new Uint8Array(rows * width * 2);
      this.#starts = new Int32Array(rows * width * 2);
    }
    if (this.#first.length < width) {
      this.#first = new Float64Array(width * 2);
      this.#second = new Float64Array(width * 2);
    }
    const [moves, starts] = [this.#moves, this.#starts];
    return { moves, starts, first: this.#first, second: this.#second };
  }
}

const scratch = new Scratch();

function passing({ kind }: Token): number {
  return kind === 'ellipsis' ? cost.leftOut : cost.inBrackets;
}

function bestStart(token: Token, above: Float64Array, best: number, column: number): number {
  const costFrom = (start: number) => (above[start] ?? 0) + (column - start) * passing(token);
  if (token.kind === 'ellipsis') return costFrom(column) <= costFrom(best) ? column : best;
  let found = column;
  for (let start = column - 1; start >= 0 && start >= column - mostReplaced; start--) {
    if (costFrom(start) < costFrom(found)) found = start;
  }
  return found;
}

/** The steps that lead to a cell, from the first on. */
function trace(
  moves: Uint8Array,
  starts: Int32Array,
  rows: number,
  end: number,
  width: number,
): readonly Step[] {
  const steps: Step[] = [];
  let [row, column] = [rows, end];
  while (row > 0 || column > 0) {
    const cell = row * width + column;
    const move = moves[cell] ?? Move.Start;
    if (move === Move.Start) break;
    const fromRow = move === Move.Missing ? row : row - 1;
    const fromColumn = columnBefore(move, column, starts[cell] ?? 0);
    if (move === Move.Same) steps.push(pair('same', fromRow, fromColumn));
    else {
      const kind = move === Move.Edit || move === Move.EditOfMany ? 'edit' : 'different';
      const quoted = { quotation: fromRow, quotationEnd: row };
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
