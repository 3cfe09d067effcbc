import { pair, type Alignment, type Step } from './alignment';
import { isMarkedEdit, mostReplaced, standsFor } from './markedEdits';
import type { SourceWindow } from './sourceWindow';
import type { Token } from './tokens';

/** What a difference costs: of several alignments the cheapest is meant. */
const cost = {
  /** A word of the quotation that the source has not. */
  word: 1,
  /** A word that the quotation leaves out: few of them are likelier than a beginning somewhere else. */
  missing: 0.45,
  /** One word put for another. */
  replaced: 1.3,
  /** Words that begin alike are the same one, misspelt or bent. */
  alike: 0.7,
  mark: 0.3,
  /** A word is never beside a mark. */
  never: 1e6,
  /** So that an ellipsis leaves out no more than it must. */
  leftOut: 1e-5,
  /** So that brackets stand for no more than they must. */
  inBrackets: 1e-3,
} as const;

/** How a cell of the table was reached. */
const Move = {
  Start: 0,
  Same: 1,
  Edit: 2,
  Replaced: 3,
  Added: 4,
  Missing: 5,
  /** The marked edit of this row ends here, and stands for what follows the column in `edits`. */
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
  const { moves, first, second } = scratch.of(rows + 1, width);
  const edits = new Map<number, Int32Array>();
  const source = idsOf(quotation, tokens);
  let [above, here] = [first, second];
  above[0] = 0;
  moves[0] = freeStart ? Move.Start : Move.Missing;
  for (let column = 1; column < width; column++) {
    const skipped = freeStart ? 0 : missing(tokens, breaks, column);
    above[column] = (above[column - 1] ?? 0) + skipped;
    moves[column] = freeStart ? Move.Start : Move.Missing;
  }
  for (let row = 1; row <= rows; row++) {
    const token = quotation[row - 1];
    if (!token) break;
    const added = costOf(token);
    const isEdit = isMarkedEdit(token);
    const jump = isEdit && token.kind !== 'word' ? new Int32Array(width) : undefined;
    if (jump) edits.set(row, jump);
    let best = 0;
    for (let column = 0; column < width; column++) {
      let least = (above[column] ?? 0) + added;
      let move: number = Move.Added;
      const beside = column > 0 ? tokens[column - 1] : undefined;
      if (beside) {
        const before = above[column - 1] ?? 0;
        const isSame = source.ids[column - 1] === source.own[row - 1];
        const together = isSame ? 0 : replaced(token, beside);
        if (before + together <= least) {
          least = before + together;
          move = isSame ? Move.Same : together === 0 ? Move.Edit : Move.Replaced;
        }
        const skipped = (here[column - 1] ?? 0) + missing(tokens, breaks, column);
        if (skipped < least) {
          least = skipped;
          move = Move.Missing;
        }
      }
      if (jump) {
        // The column from which the edit passes over fewest tokens at the least cost.
        best = bestStart(token, above, best, column);
        const passed = column - best;
        const leap = (above[best] ?? 0) + passed * passing(token);
        if (leap < least) {
          least = leap;
          move = Move.EditOfMany;
          jump[column] = best;
        }
      }
      here[column] = least;
      moves[row * width + column] = move;
    }
    [above, here] = [here, above];
  }
  let column = width - 1;
  if (freeEnd) {
    for (let each = 0; each < width; each++) {
      if ((above[each] ?? 0) < (above[column] ?? 0)) column = each;
    }
  }
  return { cost: above[column] ?? 0, steps: trace(moves, edits, rows, column, width) };
}

/** The tables are needed for a moment only, and making them takes longer than most need to be filled. */
class Scratch {
  #moves = new Uint8Array(1 << 16);
  #first = new Float64Array(1 << 10);
  #second = new Float64Array(1 << 10);

  /** Arrays of at least these sizes, with anything in them. */
  of(
    rows: number,
    width: number,
  ): Record<'first' | 'second', Float64Array> & { moves: Uint8Array } {
    if (this.#moves.length < rows * width) this.#moves = new Uint8Array(rows * width * 2);
    if (this.#first.length < width) {
      this.#first = new Float64Array(width * 2);
      this.#second = new Float64Array(width * 2);
    }
    return { moves: this.#moves, first: this.#first, second: this.#second };
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

/** Numbers by which tokens are compared: those of the quotation that the window has too, and others. */
function idsOf(
  quotation: readonly Token[],
  tokens: readonly Token[],
): { readonly own: Int32Array; readonly ids: Int32Array } {
  const numbers = new Map<string, number>();
  const numberOf = ({ kind, text }: Token): number => {
    const key = kind === 'ellipsis' ? '…' : text;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    return number;
  };
  const own = Int32Array.from(quotation, numberOf);
  return { own, ids: Int32Array.from(tokens, numberOf) };
}

function costOf({ kind }: Token): number {
  return kind === 'mark' ? cost.mark : kind === 'ellipsis' ? cost.leftOut : cost.word;
}

function missing(tokens: readonly Token[], breaks: ReadonlySet<number>, column: number): number {
  const token = tokens[column - 1];
  // Only an ellipsis passes over words that the window does not even have.
  if (!token || breaks.has(column - 1)) return cost.never;
  return token.kind === 'ellipsis' || token.kind === 'mark' ? cost.mark : cost.missing;
}

function replaced(token: Token, beside: Token): number {
  if (token.kind === 'word' && beside.kind === 'word') {
    if (token.text.includes('[') && standsFor(token.text, beside.text)) return 0;
    return token.text.slice(0, 2) === beside.text.slice(0, 2) ? cost.alike : cost.replaced;
  }
  if (token.kind === 'mark' && beside.kind === 'mark') return cost.mark;
  return cost.never;
}

/** The steps that lead to a cell, from the first on. */
function trace(
  moves: Uint8Array,
  edits: ReadonlyMap<number, Int32Array>,
  rows: number,
  end: number,
  width: number,
): readonly Step[] {
  const steps: Step[] = [];
  let [row, column] = [rows, end];
  while (row > 0 || column > 0) {
    const move = moves[row * width + column] ?? Move.Start;
    if (move === Move.Start) break;
    const [fromRow, fromColumn] = before(move, row, column, edits);
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

function before(
  move: number,
  row: number,
  column: number,
  edits: ReadonlyMap<number, Int32Array>,
): readonly [number, number] {
  switch (move) {
    case Move.Added:
      return [row - 1, column];
    case Move.Missing:
      return [row, column - 1];
    case Move.EditOfMany:
      return [row - 1, edits.get(row)?.[column] ?? column];
    default:
      return [row - 1, column - 1];
  }
}
