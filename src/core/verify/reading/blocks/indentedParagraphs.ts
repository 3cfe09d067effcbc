import type { Span } from '../../../text/span';

/** Some lines that follow each other, between blank ones. */
export interface Paragraph extends Span {
  /** Of its least indented line, in columns. */
  readonly indent: number;
  /** Its first line, and the last one: the same where it has one. */
  readonly first: string;
  readonly last: string;
  readonly isLine: boolean;
}

const line = /[^\n]*\n|[^\n]+/gu;
const tabWidth = 4;

/** How far a line is indented, in columns. */
export function indentOf(written: string): number {
  const space = /^[ \t]*/u.exec(written)?.[0] ?? '';
  return space.replaceAll('\t', ' '.repeat(tabWidth)).length;
}

/** The paragraphs of a text, as they are indented. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current:
    | {
        readonly start: number;
        readonly first: string;
        end: number;
        indent: number;
        last: string;
        isLine: boolean;
      }
    | undefined;
  for (const { 0: each, index: start } of text.matchAll(line)) {
    const written = each.trimEnd();
    if (written === '') {
      current = undefined;
      continue;
    }
    const indent = indentOf(written);
    const end = start + written.length;
    if (current) {
      current.end = end;
      current.indent = Math.min(current.indent, indent);
      current.last = written;
      current.isLine = false;
    } else {
      current = { start, end, indent, first: written, last: written, isLine: true };
      paragraphs.push(current);
    }
  }
  return paragraphs;
}
