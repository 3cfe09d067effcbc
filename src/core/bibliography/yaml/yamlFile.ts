import { isCollection, LineCounter, parseAllDocuments, type Document, type Node } from 'yaml';
import type { TextChange } from '../../quote/textChange';
import type { DataProblem, Parsed } from '../../source/dataProblem';
import { lineEnding } from '../../text/lineEnding';

/** A YAML file with the way from an offset to its line. */
export interface YamlFile {
  readonly text: string;
  /** undefined for a file without content. */
  readonly root: Node | undefined;
  /** The problem with what stands at an offset. */
  readonly problem: (offset: number, reason: string) => Failed;
}

interface Failed {
  readonly ok: false;
  readonly problems: readonly DataProblem[];
}

/** Reads a file of one YAML document; markers (`---`, `...`) may stand before and after it. */
export function readYaml(file: string, text: string): Parsed<YamlFile> {
  const lineCounter = new LineCounter();
  // Finding keys that are there twice takes time with the square of their number.
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false };
  const documents = parseAllDocuments(text, options) as readonly Document.Parsed[];
  const problem = (offset: number, reason: string): Failed => ({
    ok: false,
    problems: [{ file, line: Math.max(lineCounter.linePos(offset).line, 1), reason }],
  });
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error) return problem(error.pos[0], `is not valid YAML: ${error.message}`);
  const filled = documents.filter(({ contents }) => !isEmpty(contents));
  const second = filled[1]?.contents;
  if (second) {
    return problem(second.range[0], 'holds a second YAML document; a bibliography is one');
  }
  const root = filled[0]?.contents ?? documents[0]?.contents ?? undefined;
  return { ok: true, value: { text, root, problem } };
}

/** Whether there is nothing between the markers: no value, or one that is not written. */
function isEmpty(node: Node | null): boolean {
  return !node?.range || node.range[0] === node.range[1];
}

/** The column at which the items of a block collection begin: of the dash, or of the keys. */
export function blockIndent(text: string, firstItem: number): number {
  const lineStart = text.lastIndexOf('\n', firstItem - 1) + 1;
  return firstItem - lineStart - (lineStart === 0 && text.startsWith('\uFEFF') ? 1 : 0);
}

/** Whether a collection is written on lines of its own, not in brackets. */
export function isBlock(node: Node): boolean {
  return isCollection(node) && node.flow !== true;
}

/**
 * Lines put in after the line on which a node's content ends. A comment on that line stays there,
 * and what follows it stays where it is.
 * @param lines each ending with `\n`
 */
export function linesAfter(text: string, node: Node, lines: string): TextChange {
  const contentEnd = node.range?.[1] ?? text.length;
  const eol = lineEnding(text);
  const newText = lines.replaceAll('\n', eol);
  // A block of text ends after its line's end.
  if (text[contentEnd - 1] === '\n') {
    return { span: { start: contentEnd, end: contentEnd }, newText };
  }
  const lineBreak = text.indexOf('\n', contentEnd);
  if (lineBreak >= 0) return { span: { start: lineBreak + 1, end: lineBreak + 1 }, newText };
  return {
    span: { start: text.length, end: text.length },
    newText: eol + newText,
  };
}

/** Each line that is not empty moved right. */
export function indented(lines: string, columns: number): string {
  return lines.replace(/^(?=.)/gmu, ' '.repeat(columns));
}
