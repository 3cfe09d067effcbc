import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { noteBeginnings } from '../../reading/noteBeginnings';

/** What ends a paragraph besides a blank line, and what begins an item of a list. */
const item = String.raw`\n(?=[ \t>]{0,40}(?:[-*+•]|\d{1,3}[.)])[ \t])`;
const patterns: Readonly<Record<DocumentLanguage, RegExp>> = {
  markdown: bounds(
    item,
    String.raw`\n(?=#{1,6} )`,
    String.raw`\n(?=>)(?<=^[^>\n][^\n]{0,5000}\n)`,
    String.raw`\n(?=${noteBeginnings.markdown})`,
  ),
  plaintext: bounds(item),
  latex: bounds(
    String.raw`\\(?:item|par|(?:sub){0,2}section\*?|paragraph|chapter\*?)(?![A-Za-z])`,
    String.raw`\\(?:begin|end)\{[A-Za-z*]{1,30}\}`,
  ),
  typst: bounds(item, String.raw`\n(?==+ )`),
  html: bounds(
    String.raw`</?(?:p|li|div|h[1-6]|blockquote|figure|figcaption|footer|td|th|tr|dd|dt|dl|section|article|aside|main|header|ul|ol|table|body)\b[^<>]{0,2000}>`,
  ),
  asciidoc: bounds(item, String.raw`\n(?=(?:_{4,}|={1,6} |\*+ |\.+ ))`),
  restructuredtext: bounds(item, String.raw`\n(?=${noteBeginnings.restructuredtext})`),
  org: bounds(
    item,
    String.raw`\n(?=\*+ )`,
    String.raw`^[ \t]*#\+(?:begin|end)_\w+[^\n]*`,
    String.raw`\n(?=${noteBeginnings.org})`,
  ),
};

function bounds(...others: readonly string[]): RegExp {
  return new RegExp([String.raw`\n[ \t>]*\r?\n`, ...others].join('|'), 'gimu');
}

/** Longer paragraphs are read in pieces. */
const longest = 10_000;

/**
 * The paragraphs of a text that are not blank, in order. Linear in the text.
 * @param rows those of its tables, each of which is a paragraph
 */
export function paragraphsIn(
  text: string,
  language: DocumentLanguage,
  rows: readonly Span[],
): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    while (end - start > longest) {
      const space = text.slice(start, start + longest).lastIndexOf(' ');
      const cut = start + (space > 0 ? space + 1 : longest);
      paragraphs.push({ start, end: cut });
      start = cut;
    }
    if (end > start) paragraphs.push({ start, end });
  };
  let next = 0;
  const addRows = (before: number) => {
    for (let row = rows[next]; row && row.start < before; row = rows[++next]) {
      add(row.start);
      ({ start } = row);
      add(row.end);
      start = row.end;
    }
  };
  for (const { 0: bound, index } of text.matchAll(patterns[language])) {
    addRows(index);
    if (index < start) continue;
    add(index);
    start = index + bound.length;
  }
  addRows(text.length);
  add(text.length);
  return paragraphs;
}
