import type { Span } from '../../../text/span';
import { countOfColumns, rowsOfCells } from './rowsOfCells';

/** The beginning of a table, its columns, and brackets. */
const marks =
  /\b(?<begin>table\()|\bcolumns:\s{0,9}(?:(?<count>\d{1,2})|\((?<each>[^()]{0,300})\))|\\[^]|[[\]()]/gu;

/** The rows of Typst's tables: a cell is what stands in square brackets among the arguments. */
export function* typstRows(text: string): Iterable<Span> {
  let depth = 0;
  let columns = 1;
  let cells: number[] | undefined;
  for (const { 0: mark, index, groups = {} } of text.matchAll(marks)) {
    const { begin, count, each = '' } = groups;
    if (begin !== undefined && !cells) [cells, depth, columns] = [[], 1, 1];
    else if (!cells) continue;
    else if (mark.startsWith('columns')) columns = countOfColumns(count ?? each);
    else if (mark === '[' || mark.endsWith('(')) {
      if (mark === '[' && depth === 1) cells.push(index);
      depth++;
    } else if ((mark === ']' || mark === ')') && --depth === 0) {
      yield* rowsOfCells(cells, index, columns);
      cells = undefined;
    }
  }
}
