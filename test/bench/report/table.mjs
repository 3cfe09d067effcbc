/**
 * @typedef {object} Table
 * @property {string} title
 * @property {string} note what was measured, in a sentence or a few
 * @property {readonly string[]} columns
 * @property {readonly (readonly string[])[]} rows one cell for each column
 */

const noteWidth = 96;

/**
 * A table as plain text: the first column to the left, numbers to the right.
 * @param {Table} table
 */
export function formatTable({ title, note, columns, rows }) {
  return [title, '', ...wrap(note), '', ...formatRows(columns, rows)].join('\n');
}

/**
 * The rows alone, under their columns' names.
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 * @returns {string[]}
 */
export function formatRows(columns, rows) {
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [columns, rule, ...rows].map((cells) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** @param {string} text */
function wrap(text) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > noteWidth) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
