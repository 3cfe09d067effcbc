import { Move, type AlignmentTable } from './alignmentTable';
import { cost, costOf, type Costs } from './costs';
import { mostReplaced } from './markedEdits';
import type { Token } from './tokens';

/**
 * Lays the token of a row beside each of the source, or beside none: whatever costs less.
 * @param row the token’s place in the quotation
 */
export function standTogether(
  { moves, above, here, first, width }: AlignmentTable,
  costs: Costs,
  row: number,
  token: Token,
): void {
  const added = costOf(token);
  // Until the sums are there, what the pairs cost.
  costs.ofPairs(row, here);
  here[0] = (above[0] ?? 0) + added;
  moves[first] = Move.Added;
  for (let column = 1; column < width; column++) {
    const together = (above[column - 1] ?? 0) + (here[column] ?? 0);
    const alone = (above[column] ?? 0) + added;
    const isTogether = together <= alone;
    here[column] = isTogether ? together : alone;
    moves[first + column] = isTogether ? Move.Together : Move.Added;
  }
}

/** Lets the marked edit of a row stand for tokens of the source, where that costs less. */
export function passOver(
  { moves, starts, above, here, first, width }: AlignmentTable,
  token: Token,
): void {
  const passing = token.kind === 'ellipsis' ? cost.leftOut : cost.inBrackets;
  let best = 0;
  for (let column = 0; column < width; column++) {
    // The column from which the edit passes over fewest tokens at the least cost.
    best = bestStart(token, passing, above, best, column);
    const leap = (above[best] ?? 0) + (column - best) * passing;
    if (leap >= (here[column] ?? 0)) continue;
    here[column] = leap;
    moves[first + column] = Move.EditOfMany;
    starts[first + column] = best;
  }
}

function bestStart(
  { kind }: Token,
  passing: number,
  above: Float64Array,
  best: number,
  column: number,
): number {
  const costFrom = (start: number) => (above[start] ?? 0) + (column - start) * passing;
  if (kind === 'ellipsis') return costFrom(column) <= costFrom(best) ? column : best;
  let found = column;
  for (let start = column - 1; start >= 0 && start >= column - mostReplaced; start--) {
    if (costFrom(start) < costFrom(found)) found = start;
  }
  return found;
}

/**
 * Leaves out tokens of the source where that costs less; a few are dear, many are hardly dearer (gaps after
 * Gotoh 1982; two costs of which the lower counts, as in Li 2018, “Minimap2”).
 */
export function leaveOut(table: AlignmentTable, costs: Costs): void {
  leaveOutAt(table, costs, cost.gap, cost.missing);
  leaveOutAt(table, costs, cost.largeGap, cost.missingOfMany);
}

function leaveOutAt(
  { moves, starts, here, first, width }: AlignmentTable,
  { isTorn }: Costs,
  gap: number,
  missing: number,
): void {
  /** The column where the tokens begin that are left out best; negative where none may begin. */
  let start = -1;
  /** What leaving them out costs up to the column before. */
  let left = 0;
  for (let column = 1; column < width; column++) {
    const anew = (here[column - 1] ?? 0) + gap;
    if (isTorn[column - 1]) {
      // Only an ellipsis passes over words that the window does not even have.
      start = -1;
    } else if (start < 0 || anew < left) {
      start = column - 1;
      left = anew;
    }
    left += missing;
    if (start < 0 || left >= (here[column] ?? 0)) continue;
    here[column] = left;
    moves[first + column] = Move.Missing;
    starts[first + column] = start;
  }
}
