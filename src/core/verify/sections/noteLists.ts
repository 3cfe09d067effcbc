import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import { isWithin } from '../citing/sites/citationSite';
import { noteBeginnings } from '../reading/noteBeginnings';
import type { NoteApart } from './notesApart';
import { beginsPlain } from './plainParagraphs';

/** A note that is read with the text that it belongs to. UTF-16 offsets in the document. */
export interface MovableNote {
  /** Its lines, with the blank ones after them. */
  readonly span: Span;
  /** From the first of its marks to the end of the last. */
  readonly marks: Span;
}

/** Notes whose texts stand together: paragraphs that are nothing else. */
export interface NoteList {
  /** The lines from the first note to what follows the last. */
  readonly span: Span;
  readonly notes: readonly MovableNote[];
}

/** Where notes are known by how they begin: such a paragraph says the same wherever it stands. */
const beginnings: Readonly<Partial<Record<DocumentLanguage, RegExp>>> = {
  markdown: new RegExp(noteBeginnings.markdown, 'uy'),
  org: new RegExp(noteBeginnings.org, 'uy'),
  restructuredtext: new RegExp(noteBeginnings.restructuredtext, 'uy'),
};

/**
 * The lists of notes of a document that can be left out of its text, in order.
 * @param notes in the order of their texts
 */
export function noteLists(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
  notes: readonly NoteApart[],
): readonly NoteList[] {
  const beginning = beginnings[language];
  if (!beginning) return [];
  return together(text, notes).flatMap((each) => listOf(text, opaque, each, beginning));
}

/** Notes with nothing but line ends between them. */
function together(text: string, notes: readonly NoteApart[]): readonly (readonly NoteApart[])[] {
  const lists: NoteApart[][] = [];
  let end = -1;
  for (const note of notes) {
    const isNext = end >= 0 && text.slice(end, note.definition.start).trim() === '';
    if (isNext) lists.at(-1)?.push(note);
    else lists.push([note]);
    ({ end } = note.definition);
  }
  return lists;
}

const lineEnds = /[ \t]*(?:\r?\n[ \t]*)*(?:\r?\n|$)/uy;
const blankLines = /[ \t]*\r?\n(?:[ \t]*\r?\n)+/uy;
const heading = /(?:#{1,6}|\*{1,6}) /uy;

/**
 * One list, or none where what stands before or after may go on in it.
 * @param beginning of a note: what is no note in the list has no mark
 */
function listOf(
  text: string,
  opaque: readonly Span[],
  notes: readonly NoteApart[],
  beginning: RegExp,
): readonly NoteList[] {
  const start = notes[0]?.definition.start ?? 0;
  const last = notes.at(-1)?.definition.end ?? 0;
  const end = endOf(lineEnds, text, last) ?? last;
  const isAfterBlank = endOf(blankLines, text, last) === end;
  const isEnd =
    end === text.length ||
    endOf(beginning, text, end) !== undefined ||
    (isAfterBlank && (beginsPlain(text, end) || endOf(heading, text, end) !== undefined));
  if (
    !isEnd ||
    !isAfterBlankLine(text, start) ||
    isWithin(opaque, start, true) ||
    isWithin(opaque, end, true)
  )
    return [];
  return [
    {
      span: { start, end },
      notes: notes.map(({ definition, marks }, index) => ({
        span: { start: definition.start, end: notes[index + 1]?.definition.start ?? end },
        marks,
      })),
    },
  ];
}

/** Where the match of a sticky pattern ends. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** @param at the beginning of a line */
function isAfterBlankLine(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 2) + 1;
  return at === 0 || text.slice(line, at).trim() === '';
}
