import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser/lib/esm/main.js';
import type { CslItem } from '../../csl/item';
import type { DataProblem, Parsed } from '../../source/dataProblem';
import { lineEnding } from '../../text/lineEnding';
import type { TextChange } from '../../quote/textChange';
import {
  additions,
  sortWorks,
  type Additions,
  type BibliographyFile,
  type NewWork,
} from '../additions';
import { lineAt } from '../bib/scanBib';
import { looseKeys } from '../key';
import { readCslItem } from './readCslItem';

/** Adds the works to a CSL-JSON file: a list of items, in which comments are let be. */
export function addToCslJson(
  { name, text }: BibliographyFile,
  works: readonly CslItem[],
  otherKeys: Iterable<string>,
): Parsed<Additions> {
  const isBlank = text.replace(/^\uFEFF/u, '').trim() === '';
  const read = isBlank ? { ok: true as const, value: undefined } : parseList(name, text);
  if (!read.ok) return read;
  const list = read.value;
  const items = (list?.children ?? []).map((node) => readCslItem(getNodeValue(node)));
  const existing = items.flatMap((item) => (item ? [{ key: item.id, work: item }] : []));
  const fileKeys = existing.map(({ key }) => key);
  const sorted = sortWorks(works, existing, fileKeys, otherKeys, looseKeys);
  const value = additions(sorted, (missing) =>
    list ? appended(text, list, missing) : [wholeFile(text, missing)],
  );
  return { ok: true, value };
}

function parseList(name: string, text: string): Parsed<Node> {
  // The byte order mark is white space to no JSON reader; a space keeps the offsets.
  const source = text.replace(/^\uFEFF/u, ' ');
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  const [error] = errors;
  const problem = (at: number, reason: string): { ok: false; problems: DataProblem[] } => ({
    ok: false,
    problems: [{ file: name, line: lineAt(text, at), reason }],
  });
  if (error) {
    return problem(error.offset, `is not valid JSON: ${inWords(printParseErrorCode(error.error))}`);
  }
  if (root?.type !== 'array') {
    const reason = 'is no list of works: CSL-JSON begins with [ and ends with ]';
    return problem(root?.offset ?? 0, reason);
  }
  return { ok: true, value: root };
}

/** `CloseBraceExpected` → `close brace expected`. */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
}

function wholeFile(text: string, works: readonly NewWork[]): TextChange {
  const items = works.map((each) => pretty(each, '  ', '  '));
  const newText = `[\n${items.map((item) => `  ${item}`).join(',\n')}\n]\n`;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { span: { start, end: text.length }, newText: newText.replaceAll('\n', lineEnding(text)) };
}

/** The changes that add items before the list's closing bracket, laid out as the others are. */
function appended(text: string, list: Node, works: readonly NewWork[]): readonly TextChange[] {
  const listEnd = list.offset + list.length - 1;
  const last = list.children?.at(-1);
  const { separator, write } = layout(text, list);
  const items = works.map(write).map((item) => `${separator}${item}`);
  if (!last) {
    const isOpen = text.slice(list.offset + 1, listEnd).includes('\n');
    const before = trimmedEnd(text, list.offset + 1, listEnd);
    const closing = isOpen ? '' : '\n';
    const newText = withLineEnds(items.join(',') + closing, text);
    return [{ span: { start: before, end: before }, newText }];
  }
  const lastEnd = last.offset + last.length;
  const tail = text.slice(lastEnd, listEnd);
  const comma = /^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*,/u.test(tail);
  // Comments after the last item keep their place: the new ones stand behind them.
  const at = trimmedEnd(text, lastEnd, listEnd);
  const newText = withLineEnds(items.join(',') + (comma ? ',' : ''), text);
  if (comma) return [{ span: { start: at, end: at }, newText }];
  if (at === lastEnd) return [{ span: { start: at, end: at }, newText: `,${newText}` }];
  return [
    { span: { start: lastEnd, end: lastEnd }, newText: ',' },
    { span: { start: at, end: at }, newText },
  ];
}

interface Layout {
  /** What stands before each item. */
  readonly separator: string;
  readonly write: (work: NewWork) => string;
}

function layout(text: string, list: Node): Layout {
  const [first] = list.children ?? [];
  if (first && !text.slice(list.offset, first.offset).includes('\n')) {
    const isPretty = text.slice(first.offset, first.offset + first.length).includes('\n');
    const unit = innerIndent(text, first) ?? '  ';
    if (!isPretty) return { separator: ' ', write: compact };
    return { separator: ' ', write: (work) => pretty(work, '', unit) };
  }
  const indent = first ? lineIndent(text, first.offset) : '  ';
  const inner = first && innerIndent(text, first);
  const unit = inner?.startsWith(indent) ? inner.slice(indent.length) : undefined;
  const isOneLine = first && !text.slice(first.offset, first.offset + first.length).includes('\n');
  return {
    separator: `\n${indent}`,
    write: isOneLine ? compact : (work) => pretty(work, indent, unit ?? (indent || '  ')),
  };
}

/** The white space before the first property of an item, where that begins a line. */
function innerIndent(text: string, item: Node): string | undefined {
  const [property] = item.children ?? [];
  if (!property || !text.slice(item.offset, property.offset).includes('\n')) return undefined;
  return lineIndent(text, property.offset);
}

function lineIndent(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/u.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function pretty({ key, work }: NewWork, indent: string, unit: string): string {
  return JSON.stringify({ ...work, id: key }, undefined, unit).replaceAll('\n', `\n${indent}`);
}

function compact({ key, work }: NewWork): string {
  return JSON.stringify({ ...work, id: key });
}

function withLineEnds(lines: string, text: string): string {
  return lines.replaceAll('\n', lineEnding(text));
}
