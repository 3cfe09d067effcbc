import type { Markup } from '../markup';

type NotesIn = NonNullable<Markup['notesIn']>;

/** A reader of the notes that stand apart and of those in their place, which are numbered together. */
export function notesTogether(apart: NotesIn, enclosed: NotesIn): NotesIn {
  return (text, opaque) => {
    const notes = apart(text, opaque);
    const own = enclosed(text, opaque);
    return own.length === 0
      ? notes
      : [...notes, ...own].sort((a, b) => a.marker.start - b.marker.start);
  };
}
