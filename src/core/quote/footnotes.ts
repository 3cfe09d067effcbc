import type { Markup } from '../markup/markup';
import { lineEnding } from '../text/lineEnding';
import { applyChanges, type TextChange } from './textChange';

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

/**
 * The changes, and the text of footnotes at the document's end, with its own line ends. Changes that
 * meet there are made one.
 * @param changes apart from each other and in text order
 */
export function withDefinitions(
  text: string,
  changes: readonly TextChange[],
  definitions: readonly string[],
  markup: Markup,
): readonly TextChange[] {
  if (definitions.length === 0) return changes;
  const lines = definitionsAfter(applyChanges(text, changes), definitions, markup);
  const newText = lines.replaceAll('\n', lineEnding(text));
  const last = changes.at(-1);
  return last?.span.end === text.length
    ? [...changes.slice(0, -1), { ...last, newText: last.newText + newText }]
    : [...changes, { span: { start: text.length, end: text.length }, newText }];
}
