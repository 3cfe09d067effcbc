import { BodyWriter, marker } from './bodyWriter';
import { Flow, type FlowLine } from './flow';
import { partFootnotes, usualSize } from './footnotes';
import { Vocabulary } from './hyphens';
import type { Line } from './lines';
import { counted, listed, were } from '../wording';

export interface Body {
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Makes paragraphs of the lines of pages, with a marker where each page begins.
 * @param pages without running heads and feet
 * @param labels what the pages are called; a page without one gets no marker
 */
export function bodyOfPages(
  pages: readonly (readonly Line[])[],
  labels: readonly (string | undefined)[],
): Body {
  const size = usualSize(pages);
  const parts = pages.map((lines) => partFootnotes(lines, size));
  const text: FlowLine[] = parts.flatMap((part, page) =>
    part.text.map((line) => ({ ...line, page })),
  );
  const flow = new Flow(text);
  const vocabulary = vocabularyOf(pages.flat());
  const writer = new BodyWriter(vocabulary);
  const noteWriter = new BodyWriter(vocabulary);
  let first = 0;
  let heldNotes = 0;

  text.forEach((line, index) => {
    const page = text[index - 1]?.page;
    const goesOn = flow.goesOn(index, first);
    if (page !== undefined && page !== line.page) putNotes(page, labels[line.page], goesOn);
    if (!goesOn) {
      writer.end();
      first = index;
    }
    const label = labels[line.page];
    if (page !== line.page && label !== undefined) writer.turnPage(label, goesOn);
    writer.line(line.text);
  });
  const last = text.at(-1)?.page;
  if (last !== undefined) putNotes(last, undefined, false);
  writer.end();
  return {
    paragraphs: writer.paragraphs,
    notes: [...hyphenNotes([writer, noteWriter]), ...footnoteNote(parts, heldNotes)],
  };

  /** The notes of a page stand after its text, or after the paragraph that goes on to the next page. */
  function putNotes(page: number, next: string | undefined, goesOn: boolean): void {
    const notes = noteParagraphs(parts[page]?.notes ?? [], page, noteWriter);
    if (notes.length === 0) return;
    if (!goesOn) {
      writer.end();
      writer.putAfterwards(notes);
      writer.end();
      return;
    }
    heldNotes++;
    const label = labels[page];
    const back = label === undefined ? [] : [marker(label)];
    writer.putAfterwards([...back, ...notes, ...(next === undefined ? [] : [marker(next)])]);
  }
}

function noteParagraphs(
  lines: readonly Line[],
  page: number,
  writer: BodyWriter,
): readonly string[] {
  const begin = writer.paragraphs.length;
  const flow = new Flow(lines.map((line) => ({ ...line, page })));
  let first = 0;
  lines.forEach((line, index) => {
    const hasMark = /^(?:\d{1,3}(?=\D)|[*†‡§¶]|\[\d{1,3}\])\s?\S/u.test(line.text);
    if (hasMark || !flow.goesOn(index, first)) {
      writer.end();
      first = index;
    }
    writer.line(line.text);
  });
  writer.end();
  return writer.paragraphs.slice(begin);
}

function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const vocabulary = new Vocabulary();
  lines.forEach(({ text }, index) => {
    vocabulary.add(text, /[-\u2010\u00AD]$/u.test(lines[index - 1]?.text ?? ''));
  });
  return vocabulary;
}

function hyphenNotes(writers: readonly BodyWriter[]): readonly string[] {
  const joined = writers.reduce((sum, writer) => sum + writer.joined, 0);
  const unsure = [...new Set(writers.flatMap((writer) => writer.unsure))];
  const notes: string[] = [];
  if (joined > 0) {
    notes.push(
      `${counted(joined, 'word')} that ${were(joined)} hyphenated at the end of a line ${were(joined)} joined.`,
    );
  }
  if (unsure.length > 0) {
    notes.push(
      `${counted(unsure.length, 'hyphen')} at the end of a line may be the word’s own, and ${were(unsure.length)} kept: look at ${listed(unsure, 30)}.`,
    );
  }
  return notes;
}

function footnoteNote(
  parts: readonly { readonly notes: readonly Line[] }[],
  held: number,
): readonly string[] {
  const pages = parts.filter(({ notes }) => notes.length > 0).length;
  if (pages === 0) return [];
  const moved =
    held > 0
      ? ` On ${counted(held, 'page')}, they stand after the paragraph that goes on to the next page, with markers of their page.`
      : '';
  return [
    `Footnotes ${were(2)} found on ${counted(pages, 'page')}; each became a paragraph of its own.${moved}`,
  ];
}
