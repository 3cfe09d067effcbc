import type { Span } from '../../text/span';
import type { DocumentLanguage } from '../language';
import type { NoteInDocument } from '../markup';
import { opaqueSpans } from '../opaqueSpans';
import { hiddenIn } from './enclosed';

/** How a language writes notes whose text stands apart: `[^1]` with `[^1]: …`. */
export interface NotesApart {
  /** What stands in the running text; the first group is the label. Global. */
  readonly marker: RegExp;
  /** The beginning of a line that holds a note's text, with the white space after it; the first group is the label. */
  readonly definition: RegExp;
  /** Whether a line that is not empty goes on with the note. */
  readonly goesOn: (line: string, afterBlankLines: number) => boolean;
  /** By the numbers that the labels are, rather than by the order in which the text names them. */
  readonly numberedByLabel?: boolean;
  /** Labels that are mere signs, as docutils' `[#]_`: each marks the next text that has the same sign. */
  readonly signs?: RegExp;
}

/**
 * A reader of the notes that stand apart, in the order in which the text first names them: those of
 * the running text before those of other notes. Linear in the text.
 */
export function notesApart(
  language: DocumentLanguage,
  { marker, definition, goesOn, numberedByLabel = false, signs }: NotesApart,
): (text: string, opaque?: readonly Span[]) => readonly NoteInDocument[] {
  return (text, known) => {
    const first = text.search(marker);
    if (first < 0) return [];
    const opaque = known ?? opaqueSpans(text, language);
    const definitions = definitionsIn(text, opaque, definition, goesOn, labeller(signs));
    const spans = [...definitions.values()].map((each) => each.definition);
    const isInDefinition = hiddenIn(spans);
    const isHidden = hiddenIn(opaque);
    const labelOf = labeller(signs);
    const inText = new Map<string, Span>();
    const inNotes = new Map<string, Span>();
    for (const match of text.matchAll(marker)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isHidden(start, true)) continue;
      const label = labelOf(match);
      if (!definitions.has(label)) continue;
      if (definitions.get(label)?.definition.start === start) continue;
      const found = isInDefinition(start, false) ? inNotes : inText;
      if (!found.has(label)) found.set(label, { start, end });
    }
    const markers = new Map([...inText, ...[...inNotes].filter(([label]) => !inText.has(label))]);
    const notes = [...markers].flatMap(([label, span]): NoteInDocument[] => {
      const found = definitions.get(label);
      return found ? [{ marker: span, ...found, label }] : [];
    });
    return numberedByLabel ? notes.sort((a, b) => Number(a.label) - Number(b.label)) : notes;
  };
}

/** Tells labels in their order: the same whatever the case of their letters, as GFM and docutils have it. */
function labeller(signs?: RegExp): (match: RegExpExecArray) => string {
  const counts = new Map<string, number>();
  return ([, label = '']) => {
    if (!signs?.test(label)) return label.toLowerCase();
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return `${label} ${count}`;
  };
}

interface Definition {
  readonly definition: Span;
  readonly content: Span;
}

/** The texts of notes, by label, in the order of the text; of several with one label the first counts. */
function definitionsIn(
  text: string,
  opaque: readonly Span[],
  beginning: RegExp,
  goesOn: NotesApart['goesOn'],
  labelOf: (match: RegExpExecArray) => string,
): ReadonlyMap<string, Definition> {
  const isHidden = hiddenIn(opaque);
  const found = new Map<string, Definition>();
  let current: { label: string; start: number; content: number; end: number } | undefined;
  let blankLines = 0;
  const finish = () => {
    if (current && !found.has(current.label)) {
      const { start, content, end } = current;
      const definition = { start, end: Math.max(end, content) };
      found.set(current.label, { definition, content: { ...definition, start: content } });
    }
    current = undefined;
  };
  for (let index = 0, next = 0; index < text.length; index = next) {
    next = text.indexOf('\n', index) + 1 || text.length;
    const line = text.slice(index, next);
    const written = line.trimEnd();
    if (written === '') {
      blankLines++;
      continue;
    }
    const begins = beginning.exec(line);
    if (begins && !isHidden(index, true)) {
      finish();
      const content = index + Math.min(begins[0].length, written.length);
      current = { label: labelOf(begins), start: index, content, end: index + written.length };
    } else if (current && goesOn(line, blankLines)) current.end = index + written.length;
    else finish();
    blankLines = 0;
  }
  finish();
  return found;
}
