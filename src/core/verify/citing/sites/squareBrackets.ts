import type { Span } from '../../../text/span';

/** Longer than any citation. */
const longest = 2_000;

/** The square brackets of a text that pair up within a paragraph, in the order of their beginnings. */
export function squareBrackets(text: string): readonly Span[] {
  const open: number[] = [];
  const pairs: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(/\\[^\n]|[[\]]|\n[ \t]*\r?\n/gu)) {
    if (mark === '[') open.push(index);
    else if (mark !== ']') {
      if (mark.startsWith('\n')) open.length = 0;
    } else {
      const start = open.pop();
      if (start !== undefined && index - start < longest) pairs.push({ start, end: index + 1 });
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}
