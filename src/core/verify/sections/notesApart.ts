import { firstAbove } from '../../text/firstAbove';
import { contains, type Span } from '../../text/span';
import type { Frame } from './frame';

/** A note whose text stands apart from its marks. UTF-16 offsets. */
export interface NoteApart {
  /** All of the note's text, with what introduces it. */
  readonly definition: Span;
  /** From the first of its marks to the end of the last. */
  readonly marks: Span;
}

/** The notes of a document whose texts stand apart, in the order of these. */
export function notesApart({ notes: { sites, taken } }: Frame): readonly NoteApart[] {
  const marks = new Map<number, { start: number; end: number }>();
  // In the order of the text: what is first of a note, and what is last.
  for (const { span, content } of sites) {
    if (contains(span, content)) continue;
    const known = marks.get(content.start);
    if (known) known.end = span.end;
    else marks.set(content.start, { ...span });
  }
  if (marks.size === 0) return [];
  const contents = Uint32Array.from(marks.keys()).sort();
  return taken.flatMap((definition) => {
    const content = contents[firstAbove(contents, definition.start - 1)];
    const found = content !== undefined && content <= definition.end && marks.get(content);
    return found ? [{ definition, marks: found }] : [];
  });
}
