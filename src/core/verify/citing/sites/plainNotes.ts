import type { NoteInDocument } from '../../../markup/markup';
import { firstAbove } from '../../../text/firstAbove';
import type { Span } from '../../../text/span';
import { isWithin } from './citationSite';

/**
 * `[1]`, `¹`; `"1`, and `(1)`, which count only after what may be quoted; a sign right after a word or what
 * ends one. One of the groups has the label.
 */
const marks =
  /(?=[\d[(*†‡⁰¹²³⁴-⁹])(?:\[(\d{1,3})\]|([⁰¹²³⁴-⁹]{1,3})|(?<=["”’»])(\d{1,3})(?![\p{L}\p{N}.,%"'])|(?<=["”’'»]\s?|[\p{Ll}"”][.,;:!?])(\(\d{1,3})\)|(?<=[\p{L}”"’'.,;:!?)])(\*{1,3}|[†‡])(?=[\s).,;]|$))/gu;
/** What an asterisk may end. */
const emphasis = /(?:^|[\s("“‘])\*{1,3}[^\s*]/u;
/** A line with a note's text, which begins with the same, or with `1.` */
const beginning =
  /^[ \t]{0,3}(?:\[(\d{1,3})\]|([⁰¹²³⁴-⁹]{1,3})|(\(\d{1,3})\)|(\*{1,3}|[†‡])|(\d{1,3})(?:[.)]|(?=[ \t])))[ \t]{0,9}(?=[\p{Lu}“"‘'_<]|ibid|id\.|see |cf\.? |https?:)/u;

/** Something with the label of a note: its mark, or its text. */
interface Labelled extends Span {
  readonly label: string;
  /** Where the text begins. */
  readonly content: number;
}

/**
 * The notes of plain text: marks, and below them lines that begin with the same, all of which are marked. Other
 * lists have no marks.
 */
export function plainNotes(text: string, opaque: readonly Span[]): readonly NoteInDocument[] {
  const found = marksIn(text, opaque);
  if (found.length === 0) return [];
  const notes: NoteInDocument[] = [];
  const starts = Uint32Array.from(found, ({ start }) => start);
  const open = new Map<string, Span[]>();
  let next = 0;
  for (const list of listsIn(text)) {
    const start = list[0]?.start ?? 0;
    const end = firstAbove(starts, start - 1);
    for (const mark of found.slice(next, end)) {
      const same = open.get(mark.label);
      if (same) same.push(mark);
      else open.set(mark.label, [mark]);
    }
    next = end;
    const labels = new Set(list.map(({ label }) => label));
    if (labels.size < list.length || !list.every(({ label }) => open.has(label))) continue;
    for (const { label, content, ...definition } of list) {
      for (const { start, end } of open.get(label) ?? []) {
        const span = { start: content, end: definition.end };
        notes.push({ marker: { start, end }, definition, content: span });
      }
      open.delete(label);
    }
  }
  return notes;
}

function labelOf(match: RegExpExecArray): string {
  const label = match.slice(1).find((group: string | undefined) => group !== undefined) ?? '';
  return label.normalize('NFKC');
}

function marksIn(text: string, opaque: readonly Span[]): readonly Labelled[] {
  return [...text.matchAll(marks)].flatMap((match) => {
    const { 0: all, index } = match;
    const before = text.slice(Math.max(index - 300, 0), index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const isOther =
      isWithin(opaque, index) ||
      (all.startsWith('*') && emphasis.test(line)) ||
      (line.trim() === '' && beginning.test(line + text.slice(index, index + 30)));
    const end = index + all.length;
    return isOther ? [] : [{ label: labelOf(match), start: index, end, content: end }];
  });
}

/** Lines that begin as notes do, with those that go on with them, and nothing but blank lines between them. */
function* listsIn(text: string): Generator<readonly Labelled[]> {
  let list: Labelled[] = [];
  let isAfterBlank = true;
  for (let start = 0, next; start < text.length; start = next) {
    next = text.indexOf('\n', start) + 1 || text.length;
    const line = text.slice(start, next);
    const end = start + line.trimEnd().length;
    const begun = beginning.exec(line);
    const last = list.at(-1);
    if (begun) list.push({ label: labelOf(begun), start, content: start + begun[0].length, end });
    else if (end > start && last && !isAfterBlank) list[list.length - 1] = { ...last, end };
    else if (end > start && last) {
      yield list;
      list = [];
    }
    isAfterBlank = end === start;
  }
  if (list.length > 0) yield list;
}
