import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import { isWithin } from '../citing/sites/citationSite';
import type { Frame } from './frame';
import { mergedOf } from './merged';
import { noteLists, type NoteList } from './noteLists';
import { notesApart, type NoteApart } from './notesApart';

/** What of a document stands together in one section. UTF-16 offsets. */
export interface Bonds {
  /** Lists of notes that are left out where they stand: each note is read with the text that it belongs to. */
  readonly lists: readonly NoteList[];
  /** Blocks, and notes with all their marks; of the notes in the lists only the marks. Apart and in order. */
  readonly wholes: readonly Span[];
}

/** Notes are left out where they stand if nothing round them depends on it. */
export function bondsOf(text: string, language: DocumentLanguage, frame: Frame): Bonds {
  const notes = notesApart(frame);
  const lists = noteLists(text, language, frame.opaque, notes);
  const bonds = { lists, wholes: wholesOf(frame, notes, lists) };
  return canLeaveOut(bonds) ? bonds : bondsInPlace(frame);
}

/** The same with every note where it stands. */
export function bondsInPlace(frame: Frame): Bonds {
  return { lists: [], wholes: wholesOf(frame, notesApart(frame), []) };
}

function wholesOf(
  { notes: { taken }, blocks }: Frame,
  notes: readonly NoteApart[],
  lists: readonly NoteList[],
): readonly Span[] {
  const leftOut = new Set(lists.flatMap((list) => list.notes.map(({ span }) => span.start)));
  const bound = notes.map(({ definition, marks }) =>
    leftOut.has(definition.start)
      ? marks
      : {
          start: Math.min(definition.start, marks.start),
          end: Math.max(definition.end, marks.end),
        },
  );
  return mergedOf([...bound, ...taken, ...blocks.map(({ outer }) => outer)]);
}

/** Whether the lists stand by themselves, and all the marks of a note between two of them. */
function canLeaveOut({ lists, wholes }: Bonds): boolean {
  const spans = lists.map(({ span }) => span);
  return (
    spans.every(
      ({ start, end }) => !isWithin(wholes, start, true) && !isWithin(wholes, end, true),
    ) && lists.every(({ notes }) => notes.every(({ marks }) => !isWithin(spans, marks.start)))
  );
}
