import { asciidoc } from '../../../markup/asciidoc';
import type { NoteInDocument } from '../../../markup/markup';
import type { Span } from '../../../text/span';

/** The name of a note, by which others refer to it: `footnote:name[…]`, `footnoteref:[name,…]`. */
const named = /^footnote(?::|ref:\[)([\w-]{1,100})/u;

/** The notes of AsciiDoc with their names; `footnote:name[]` is none, for it refers to one. */
export function asciidocNotes(text: string, opaque: readonly Span[]): readonly NoteInDocument[] {
  return (asciidoc.notesIn?.(text, opaque) ?? [])
    .filter(({ content }) => content.end > content.start)
    .map((note) => {
      const [, name] = named.exec(text.slice(note.marker.start, note.content.start)) ?? [];
      return name === undefined ? note : { ...note, label: name.toLowerCase() };
    });
}
