import type { Markup } from '../markup/markup';

/**
 * The first number that is above every numbered footnote of a document; 1 where the markup does not
 * number them in the text. Linear in the text.
 */
export function nextFootnoteLabel(text: string, { noteNumbers }: Markup): number {
  let highest = 0;
  if (noteNumbers) {
    for (const [, label] of text.matchAll(noteNumbers)) highest = Math.max(highest, Number(label));
  }
  return highest + 1;
}

/**
 * What is added at the end of a document for footnotes.
 * @param text the document, or its last lines
 */
export function definitionsAfter(
  text: string,
  definitions: readonly string[],
  { definitionLine }: Markup,
): string {
  const lastLine = text.trimEnd().split(/\r?\n/u).at(-1) ?? '';
  const wantsBlankLine = !definitionLine?.test(lastLine);
  const lineBreaks = /(?:\r?\n[ \t]*)*$/u.exec(text)?.[0].split('\n').length ?? 1;
  const missing = (wantsBlankLine ? 2 : 1) - (lineBreaks - 1);
  return `${'\n'.repeat(Math.max(missing, 0))}${definitions.join('\n')}\n`;
}
