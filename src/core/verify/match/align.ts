import type { Step } from './alignment';
import { AlignmentTable, Move, stepsTo } from './alignmentTable';
import { cost, Costs } from './costs';
import { leaveOut, passOver, standTogether } from './fillRow';
import { isMarkedEdit } from './markedEdits';
import type { SourceWindow } from './sourceWindow';
import type { Token } from './tokens';

/** The largest table that is to be filled at once: a millisecond or two. */
export const mostCells = 150_000;

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
): readonly Step[] {
  const width = tokens.length + 1;
  const costs = new Costs(quotation, tokens, breaks);
  table.clear(quotation.length + 1, width);
  const { here } = table;
  here.fill(freeStart ? 0 : cost.never, 0, width);
  here[0] = 0;
  table.moves.fill(Move.Start, 0, width);
  if (!freeStart) leaveOut(table, costs);
  for (const [row, token] of quotation.entries()) {
    table.nextRow();
    standTogether(table, costs, row, token);
    if (isMarkedEdit(token) && token.kind !== 'word') passOver(table, token);
    leaveOut(table, costs);
  }
  const last = table.here;
  let column = width - 1;
  if (freeEnd) {
    for (let each = 0; each < width; each++) {
      if ((last[each] ?? 0) < (last[column] ?? 0)) column = each;
    }
  }
  return stepsTo(column, table, costs);
}

/** A table is needed for a moment only, and making one takes longer than most need to be filled. */
const table = new AlignmentTable();
