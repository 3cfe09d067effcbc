import type { Span } from '../../../text/span';
import { countOfColumns, rowsOfCells } from './rowsOfCells';

const edge = /^\|={3,}[ \t]*$/gmu;
/** `[cols="1,2a"]`, `[cols=2*]` in the line above. */
const columns = /\bcols\s?=\s?"?([^"\]\n]{1,200})[^\n]{0,200}\n$/u;
/** What begins a cell, with how it is set; it may stand in the midst of a line. */
const cell = /(?:^|(?<=[ \t]))[\w.+*<>^]{0,8}\|/gmu;

/** The rows of AsciiDoc's tables. */
export function* asciidocRows(text: string): Iterable<Span> {
  let open: { readonly at: number; readonly start: number } | undefined;
  for (const { 0: written, index: at } of text.matchAll(edge)) {
    if (!open) {
      open = { at, start: at + written.length };
      continue;
    }
    const { start } = open;
    const cells = [...text.slice(start, at).matchAll(cell)].map(({ index }) => start + index);
    const [, listed] = columns.exec(text.slice(Math.max(open.at - 300, 0), open.at)) ?? [];
    // Else the first line has all the cells of a row.
    const lineEnd = text.indexOf('\n', cells[0]);
    const count = listed === undefined ? undefined : countOfColumns(listed);
    yield* rowsOfCells(cells, at, count ?? cells.filter((each) => each < lineEnd).length);
    open = undefined;
  }
}
