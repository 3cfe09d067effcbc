import type { NoteInDocument } from '../../../markup/markup';
import { notesApart } from '../../../markup/notes/apart';
import type { Span } from '../../../text/span';
import { isWithin } from './citationSite';
import { numberOf, plainNoteLists, type NoteForm, type PlainNoteList } from './plainNoteLists';
import { signedNotes } from './signedNotes';

const numbered = notesApart('plaintext', {
  marker: /\[(\d{1,3})\]/gu,
  definition: /^[ \t]{0,3}\[(\d{1,3})\][ \t]{1,9}(?=[\p{Lu}“"‘*_<]|ibid|https?:)/u,
  goesOn: (_line, blankLines) => blankLines === 0,
});

/** The endnotes of plain text: numbers or signs in it, and after all of them the texts that begin so. */
export function plainNotes(text: string, opaque: readonly Span[]): readonly NoteInDocument[] {
  const notes = numbered(text, opaque);
  const last = Math.max(...notes.map(({ marker }) => marker.start));
  const after = notes.filter(({ definition }) => definition && definition.start > last);
  return after.length > 0 ? after : [...listedNotes(text, opaque), ...signedNotes(text, opaque)];
}

/** The marks of notes; a number in round brackets, or a plain one, is one only after what may be quoted. */
const marks =
  /(?<=["”’»])(?<plain>\d{1,3})(?![\p{L}\p{N}.,%"'])|\[(?<square>\d{1,3})\]|(?<raised>[⁰¹²³⁴-⁹]{1,3})|(?<=["”’'»]\s?|[\p{Ll}"”][.,;:!?])\((?<round>\d{1,3})\)/gu;

interface Mark extends Span {
  readonly form: string;
  readonly number: number;
}

/** Which marks the notes of a list may have. */
const marksOf: Readonly<Record<NoteForm, readonly NoteForm[]>> = {
  square: ['square'],
  raised: ['raised'],
  round: ['round', 'raised'],
  plain: ['square', 'raised', 'plain', 'round'],
};

/** The last list of the text all of whose numbers are marked before it. */
function listedNotes(text: string, opaque: readonly Span[]): readonly NoteInDocument[] {
  const found = [...text.matchAll(marks)].flatMap(({ 0: all, index, groups }): Mark[] => {
    if (isWithin(opaque, index)) return [];
    const [form = '', written = ''] = Object.entries(groups ?? {}).find(([, each]) => each) ?? [];
    return [{ start: index, end: index + all.length, form, number: numberOf(written) }];
  });
  const [first] = found;
  if (!first) return [];
  for (const list of [...plainNoteLists(text, text.indexOf('\n', first.end) + 1)].reverse()) {
    const notes = notesOf(list, found);
    if (notes) return notes;
  }
  return [];
}

function notesOf(
  { form, isHeaded, notes }: PlainNoteList,
  found: readonly Mark[],
): readonly NoteInDocument[] | undefined {
  const start = notes[0]?.start ?? 0;
  for (const each of marksOf[form]) {
    if (each === 'round' && form === 'plain' && !isHeaded) continue;
    const own = found.filter((mark) => mark.form === each && mark.end <= start);
    const marked = new Set(own.map(({ number }) => number));
    if (notes.some((_, index) => !marked.has(index + 1))) continue;
    return own.flatMap(({ start: from, end: to, number }) => {
      const note = notes[number - 1];
      if (!note) return [];
      const definition = { start: note.start, end: note.end };
      const content = { start: note.content, end: note.end };
      return [{ marker: { start: from, end: to }, definition, content }];
    });
  }
  return undefined;
}
