import type { Span } from '../../../text/span';

/**
 * The rows of a table whose cells follow one another.
 * @param starts where the cells begin
 * @param end of the table
 * @param columns how many cells a row has
 */
export function rowsOfCells(
  starts: readonly number[],
  end: number,
  columns: number,
): readonly Span[] {
  const first = starts.filter((_, index) => index % columns === 0);
  return first.map((start, index) => ({ start, end: first[index + 1] ?? end }));
}

/** How many columns are listed: `3`, `1fr, 2fr`, `2*`. */
export function countOfColumns(listed: string): number {
  const [, count] = /^\s*(\d{1,2})\s*\*?\s*$/u.exec(listed) ?? [];
  return count === undefined
    ? listed.split(/[,;](?=\s*[^\s])/u).length
    : Math.max(Number(count), 1);
}
