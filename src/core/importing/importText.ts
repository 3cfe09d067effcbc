import type { CslItem } from '../csl/item';
import type { DataProblem, Parsed } from '../source/dataProblem';
import { frontMatterWork } from './frontMatterWork';
import {
  UnreadableFile,
  type ImportedText,
  type ImportFormat,
  type ReadText,
} from './importedText';
import { noteOfMarkers } from './markersInText';
import { Pace, type PaceOptions } from './pace';

/** Whether a text has anything but markers of places. */
const WORDS = /(?:^|\})[^{}]*\S/u;

/**
 * Reads the text out of a file, with what the file says of itself.
 * @param name the file's name, which problems are reported under
 * @returns the problems where it cannot be read: no text layer, encrypted, damaged, empty, …
 * @throws the reason of `pace.signal`, when that is aborted
 */
export async function importText(
  name: string,
  bytes: Uint8Array,
  format: ImportFormat,
  pace: PaceOptions = {},
): Promise<Parsed<ImportedText>> {
  try {
    const { paragraphs, work, notes } = await read(bytes, format, new Pace(pace));
    const body = paragraphs.join('\n\n');
    if (!WORDS.test(body)) return unreadable(name, 'has no text that could be quoted');
    return { ok: true, value: { body: `${body}\n`, work: withoutEmpty(work), notes } };
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableFile') {
      return unreadable(name, error.message);
    }
    throw error;
  }
}

/** The readers are loaded when they are first needed: together they weigh more than all the rest. */
async function read(bytes: Uint8Array, format: ImportFormat, pace: Pace): Promise<ReadText> {
  if (bytes.length === 0) throw new UnreadableFile('is empty');
  await pace.step();
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./pdfReader');
      return readPdf(bytes, pace);
    }
    case 'docx': {
      const { readDocx } = await import('./documentReaders');
      return withNoteOfMarkers(await readDocx(bytes, pace));
    }
    case 'html': {
      const { readHtml } = await import('./documentReaders');
      return withNoteOfMarkers(await readHtml(bytes, pace));
    }
    case 'markdown': {
      const { decodeText, readMarkdown } = await import('./documentReaders');
      const { text, notes } = decodeText(bytes);
      const { work, body, notes: told } = frontMatterWork(text);
      const markdown = await readMarkdown(body, pace);
      return withNoteOfMarkers({
        ...markdown,
        work,
        notes: [...notes, ...told, ...markdown.notes],
      });
    }
    case 'text': {
      const { readPlainText } = await import('./documentReaders');
      return withNoteOfMarkers(readPlainText(bytes));
    }
  }
}

function withNoteOfMarkers(text: ReadText): ReadText {
  // In these formats, only pages are marked, each on a line of its own.
  const own = text.paragraphs.join('\n\n').replace(/^\{p\. \d+\}$/gmu, '');
  return { ...text, notes: [...text.notes, ...noteOfMarkers(own)] };
}

function withoutEmpty(work: Partial<CslItem>): Partial<CslItem> {
  const known = Object.entries(work).filter(
    ([, value]) => (typeof value !== 'string' || value.trim() !== '') && !isEmptyList(value),
  );
  return Object.fromEntries(known);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function unreadable(file: string, reason: string): { ok: false; problems: readonly DataProblem[] } {
  return { ok: false, problems: [{ file, reason }] };
}
