import type { Span } from '../../text/span';
import type { DocumentLanguage } from '../language';
import type { NoteInDocument } from '../markup';
import { opaqueSpans } from '../opaqueSpans';

/** How a language writes a note at its place: `\footnote{…}`. The patterns have no groups. */
export interface EnclosedNotes {
  /** All that comes before the note's text: `\footnote{`. */
  readonly opener: RegExp;
  /** A bracket that has to be closed again; absent where the first closing one ends the note. */
  readonly open?: RegExp;
  readonly close: RegExp;
  /** What a note cannot go over. */
  readonly barrier?: RegExp;
}

/** A reader of the notes that stand in their place, in the order of the text. Linear in the text. */
export function enclosedNotes(
  language: DocumentLanguage,
  { opener, open, close, barrier }: EnclosedNotes,
): (text: string, opaque?: readonly Span[]) => readonly NoteInDocument[] {
  const never = '(?!)';
  const tokens = new RegExp(
    `(${opener.source})|\\\\[^]|(${open?.source ?? never})|(${close.source})|(${barrier?.source ?? never})`,
    'gu',
  );
  return (text, opaque = opaqueSpans(text, language)) => {
    if (!opener.test(text)) return [];
    const isHidden = hiddenIn(opaque);
    const notes: NoteInDocument[] = [];
    // What is open: a note with the span of its opener, or a mere bracket.
    const stack: (Span | undefined)[] = [];
    for (const match of text.matchAll(tokens)) {
      const [token, isOpener, isOpen, isClose, isBarrier] = match;
      const start = match.index;
      const end = start + token.length;
      if (isHidden(start, isOpener !== undefined)) continue;
      if (isBarrier !== undefined) stack.length = 0;
      else if (isOpener !== undefined && (open || stack.length === 0)) stack.push({ start, end });
      else if (isOpen !== undefined) stack.push(undefined);
      else if (isClose !== undefined) {
        const note = stack.pop();
        if (note) {
          const content = { start: note.end, end: start };
          notes.push({ marker: { start: note.start, end }, content });
        }
      }
    }
    return notes.sort((a, b) => a.marker.start - b.marker.start);
  };
}

/**
 * Whether a place lies in what is not prose. What opens a note may itself be an opaque command, so that
 * one that begins at the place does not hide it. Ask for places in the order of the text.
 */
export function hiddenIn(spans: readonly Span[]): (at: number, mayBegin: boolean) => boolean {
  let next = 0;
  return (at, mayBegin) => {
    while ((spans[next]?.end ?? Infinity) <= at) next++;
    const span = spans[next];
    return span !== undefined && (span.start < at || (span.start === at && !mayBegin));
  };
}
