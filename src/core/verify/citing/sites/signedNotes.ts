import type { NoteInDocument } from '../../../markup/markup';
import type { Span } from '../../../text/span';
import { isWithin } from './citationSite';

/** A sign right after a word or what ends one; or at the beginning of a line, with the text of a note. */
const signs =
  /(?<=[\p{L}”"’'.,;:!?)])(?<mark>\*{1,3}|[†‡§])(?=[\s).,;]|$)|^[ \t]{0,3}(?<sign>\*{1,3}|[†‡§])[ \t]{0,4}(?=[\p{Lu}“"‘])[^\n]*(?:\n(?![ \t]*(?:\r?\n|[*†‡§]))[^\n]+)*/gmu;
/** What a sign in the same line may end. */
const emphasis = /(?:^|[\s("“‘])\*{1,3}[^\s*]/u;

/** The notes of one sign. */
interface Signed {
  mark?: Span | undefined;
  isList: boolean;
  readonly notes: NoteInDocument[];
}

/**
 * Notes of plain text whose marks are signs: `*` in it, and below that a line that begins so. Marks and texts
 * take turns, for the items of a list have no marks.
 */
export function signedNotes(text: string, opaque: readonly Span[]): readonly NoteInDocument[] {
  if (!/[*†‡]/u.test(text)) return [];
  const found = new Map<string, Signed>();
  for (const { 0: all, index, groups } of text.matchAll(signs)) {
    const sign = groups?.mark ?? groups?.sign ?? '';
    const known = found.get(sign) ?? { isList: false, notes: [] };
    found.set(sign, known);
    const span = { start: index, end: index + all.length };
    if (groups?.mark === undefined) {
      const { mark } = known;
      if (!mark) known.isList = true;
      else
        known.notes.push({ marker: mark, definition: span, content: contentOf(all, sign, span) });
      known.mark = undefined;
      continue;
    }
    const line = text.slice(Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 500), index);
    if (isWithin(opaque, index) || emphasis.test(line)) continue;
    known.isList ||= known.mark !== undefined;
    known.mark = span;
  }
  return [...found.values()].flatMap(({ mark, isList, notes }) => (mark || isList ? [] : notes));
}

function contentOf(written: string, sign: string, { start, end }: Span): Span {
  const from = written.indexOf(sign) + sign.length;
  const space = written.length - from - written.slice(from).trimStart().length;
  return { start: start + from + space, end: end - (written.length - written.trimEnd().length) };
}
