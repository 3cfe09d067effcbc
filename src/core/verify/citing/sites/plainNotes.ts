import type { NoteInDocument } from '../../../markup/markup';
import { notesApart } from '../../../markup/notes/apart';
import type { Span } from '../../../text/span';

const numbered = notesApart('plaintext', {
  marker: /\[(\d{1,3})\]/gu,
  definition: /^[ \t]{0,3}\[(\d{1,3})\][ \t]{1,9}(?=[\p{Lu}“"‘*_<]|ibid|https?:)/u,
  goesOn: (_line, blankLines) => blankLines === 0,
});

/** The endnotes of plain text: `[1]` in it, and at its end, after all of them, lines that begin so. */
export function plainNotes(text: string, opaque: readonly Span[]): readonly NoteInDocument[] {
  const notes = numbered(text, opaque);
  const last = Math.max(...notes.map(({ marker }) => marker.start));
  return notes.filter(({ definition }) => definition !== undefined && definition.start > last);
}
