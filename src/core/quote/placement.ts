import type { Span } from '../text/span';
import { nextFootnoteLabel } from './footnotes';
import type { Insertion } from './insertion';

/** One replacement in a document: `span` gives way to `newText`. UTF-16 offsets of the text before any change. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

/** All changes of one insertion, apart from each other and in text order, to be applied as one. */
export interface Placement {
  readonly changes: readonly TextChange[];
  /** Where each insertion ends: offsets in the document after the changes, in text order. */
  readonly ends: readonly number[];
}

/**
 * Fits insertions to a document: blank lines round a block, a space before a citation, footnotes
 * numbered from the first free number with their text at the document's end, its own line ends.
 * @param text the whole document
 * @param selections what to replace, or empty spans to insert at; in any order, apart from each other
 * @param compose makes the insertion, for a footnote number that is free
 */
export function placeInsertions(
  text: string,
  selections: readonly Span[],
  compose: (label: number) => Insertion,
): Placement {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const ordered = [...selections].sort((a, b) => a.start - b.start);
  const changes: { span: Span; newText: string }[] = [];
  const definitions: string[] = [];
  const ends: number[] = [];
  let label = nextFootnoteLabel(text);
  let shift = 0;
  for (const { start, end } of ordered) {
    const insertion = compose(label);
    definitions.push(...insertion.definitions);
    label += insertion.definitions.length;
    const { before, words, after } = fitted(
      insertion,
      text.slice(Math.max(start - nearby, 0), start),
      text.slice(end, end + nearby),
    );
    const newText = (before + words + after).replaceAll('\n', eol);
    changes.push({ span: { start, end }, newText });
    ends.push(start + shift + (before + words).replaceAll('\n', eol).length);
    shift += newText.length - (end - start);
  }

  if (definitions.length > 0) {
    const last = changes.at(-1);
    const meetsEnd = last?.span.end === text.length;
    const tail = last ? (last.newText + text.slice(last.span.end)).slice(-nearby) : text;
    const newText = definitionsAfter(tail, definitions).replaceAll('\n', eol);
    if (meetsEnd) last.newText += newText;
    else changes.push({ span: { start: text.length, end: text.length }, newText });
  }
  return { changes, ends };
}

/** How much of the document either side of a place says how an insertion fits: some lines. */
const nearby = 2_000;

/**
 * What is added at the end of a document for footnotes.
 * @param text the document, or its last lines
 */
export function definitionsAfter(text: string, definitions: readonly string[]): string {
  const lastLine = text.trimEnd().split(/\r?\n/u).at(-1) ?? '';
  const wantsBlankLine = !/^\[\^[^\]]+\]:/u.test(lastLine);
  const lineBreaks = /(?:\r?\n[ \t]*)*$/u.exec(text)?.[0].split('\n').length ?? 1;
  const missing = (wantsBlankLine ? 2 : 1) - (lineBreaks - 1);
  return `${'\n'.repeat(Math.max(missing, 0))}${definitions.join('\n')}\n`;
}

function fitted(
  { text, block }: Insertion,
  before: string,
  after: string,
): { before: string; words: string; after: string } {
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
  if (!block) {
    const follows = /\S$/u.test(lineBefore);
    return { before: '', words: follows ? text : text.trimStart(), after: '' };
  }
  return {
    before: lineBefore.trim() === '' ? missingBreak(before, /\S[ \t]*\r?\n[ \t]*$/u) : '\n\n',
    words: text,
    after: /^[ \t]*\S/u.test(after) ? '\n\n' : missingBreak(after, /^[ \t]*\r?\n[ \t]*\S/u),
  };
}

function missingBreak(text: string, neighbourLine: RegExp): string {
  return neighbourLine.test(text) ? '\n' : '';
}
