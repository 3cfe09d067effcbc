import type { NoteInDocument } from '../../../markup/markup';
import { enclosedNotes, hiddenIn } from '../../../markup/notes/enclosed';
import { byPlace, type Span } from '../../../text/span';
import { latexNote } from '../../reading/prose/latexSettings';

const enclosed = enclosedNotes('latex', {
  opener: new RegExp(
    String.raw`\\(?:${latexNote})\*?(?:<[\d,+-]{1,12}>)?(?:\[[^[\]\n]{0,99}\]){0,2}\{`,
    'u',
  ),
  open: /\{/u,
  close: /\}/u,
});

/** What begins a text that stands apart from its mark, and the mark; the group is the label. */
const textBeginning = /\\[a-z]{3,4}notetext(?:\[([^[\]\n]{1,30})\])?\{/uy;
const mark = /\\(?:foot|end)notemark(?:\[([^[\]\n]{1,30})\])?/gu;

interface Piece {
  readonly span: Span;
  readonly label: string | undefined;
  /** That of a text; a mark has none. */
  readonly content?: Span;
}

/** The notes of a LaTeX document, whatever package they are of, and `\footnotemark` with `\footnotetext{…}`. */
export function latexNotes(text: string, opaque: readonly Span[]): readonly NoteInDocument[] {
  const notes: NoteInDocument[] = [];
  const pieces: Piece[] = [];
  for (const note of enclosed(text, opaque)) {
    textBeginning.lastIndex = note.marker.start;
    const apart = textBeginning.exec(text);
    if (!apart) notes.push(note);
    else pieces.push({ span: note.marker, content: note.content, label: apart[1] });
  }
  if (pieces.length === 0) return notes;
  const isHidden = hiddenIn(opaque);
  for (const { 0: written, 1: label, index } of text.matchAll(mark)) {
    const span = { start: index, end: index + written.length };
    if (!isHidden(index, true)) pieces.push({ span, label });
  }
  return [...notes, ...paired(pieces.sort(byPlace))];
}

/**
 * Each mark with its text: with a label the next one that has it, without one those of some marks follow them,
 * and the last is the last mark's. A text without a mark is a note where it stands.
 */
function paired(pieces: readonly Piece[]): readonly NoteInDocument[] {
  const notes: NoteInDocument[] = [];
  const texts = new Map<string | undefined, Piece[]>();
  const alone = new Set<Piece>();
  let isBeforeMark = false;
  for (const piece of [...pieces].reverse()) {
    const { span, label, content } = piece;
    const following = texts.get(label) ?? [];
    if (content) {
      texts.set(label, label !== undefined || isBeforeMark ? [piece] : [...following, piece]);
      alone.add(piece);
    } else {
      const text = label === undefined ? following.shift() : following[0];
      if (text?.content) notes.push({ marker: span, definition: text.span, content: text.content });
      if (text) alone.delete(text);
    }
    if (label === undefined) isBeforeMark = !content;
  }
  for (const { span, content } of alone) if (content) notes.push({ marker: span, content });
  return notes;
}
