import { UnreadableFile, type ReadText } from '../importedText';
import { noteOfMarkers } from '../markersInText';
import type { Pace } from '../pace';
import {
  DATE_OF_FILE,
  dateValue,
  knownValues,
  languageValue,
  nameValues,
  textValue,
} from '../workValues';
import { counted, listed, ranges, were } from '../wording';
import { bodyOfPages } from './bodyOfPages';
import { plainLetters } from './characters';
import { findFurniture, type Furniture } from './furniture';
import { linesOf, type Line } from './lines';
import { pageLabels } from './pageLabels';
import { openPdf, type PdfInfo } from './pdfFile';

/** The lines of all pages, and what was found while they were read. */
interface PagesRead {
  readonly pages: readonly (readonly Line[])[];
  ligatures: number;
  unreadable: number;
  turnedWords: number;
  noteReferences: number;
  /** Pages by their numbers from 1. */
  readonly faulty: number[];
  readonly unreadableOn: number[];
}

/**
 * The text layer of a PDF, lines joined to paragraphs.
 * @throws UnreadableFile for a PDF without a text layer, one that needs a password, a damaged one
 */
export async function readPdf(bytes: Uint8Array, pace: Pace): Promise<ReadText> {
  const file = await openPdf(bytes, pace);
  const pages: Line[][] = [];
  const read: PagesRead = {
    pages,
    ligatures: 0,
    unreadable: 0,
    turnedWords: 0,
    noteReferences: 0,
    faulty: [],
    unreadableOn: [],
  };
  for (let index = 0; index < file.pageCount; index++) {
    const { items, isWhole } = await file.page(index);
    const { lines, turnedWords, noteReferences } = linesOf(items);
    read.turnedWords += turnedWords;
    read.noteReferences += noteReferences;
    if (!isWhole) read.faulty.push(index + 1);
    pages.push(lines.map((line) => inPlainLetters(line, index + 1, read)));
    await pace.step();
  }
  if (pages.every((lines) => lines.length === 0)) {
    throw new UnreadableFile(
      'has no text layer: its pages are pictures, and this project does no OCR. Let another program recognise its text first',
    );
  }
  const furniture = findFurniture(pages);
  const labels = pageLabels(file.pageCount, file.labels, furniture.numbers);
  await pace.step();
  const text = pages.map((lines, page) =>
    lines.filter((line) => !furniture.lines[page]?.has(line)),
  );
  const body = bodyOfPages(text, labels.labels);
  return {
    paragraphs: body.paragraphs,
    work: workOf(file.info),
    notes: [
      labels.note,
      ...furnitureNotes(furniture),
      ...body.notes,
      ...pageNotes(read),
      ...noteOfMarkers(text.flatMap((lines) => lines.map((line) => line.text)).join('\n')),
      ...(dateValue(file.info.created) ? [DATE_OF_FILE] : []),
    ],
  };
}

function inPlainLetters(line: Line, page: number, read: PagesRead): Line {
  const { text, ligatures, unreadable } = plainLetters(line.text);
  read.ligatures += ligatures;
  read.unreadable += unreadable;
  if (unreadable > 0 && read.unreadableOn.at(-1) !== page) read.unreadableOn.push(page);
  return { ...line, text };
}

function furnitureNotes({ lines, repeated, numbers }: Furniture): readonly string[] {
  const notes: string[] = [];
  if (repeated.length > 0) {
    const each = repeated.map(({ text, pages }) => `“${text}” (${counted(pages.length, 'page')})`);
    notes.push(`What repeats at the head or the foot of pages was left out: ${listed(each)}.`);
  }
  const numbered = numbers.filter((number) => number !== undefined).length;
  if (numbered > 0) {
    const first = lines.flatMap((of, page) => (numbers[page] ? [...of] : []));
    const sample = first.find(({ text }) => /\p{N}|^[^\p{L}]*[ivxlc]+[^\p{L}]*$/u.test(text))?.text;
    notes.push(
      `The lines with the page numbers were left out of ${counted(numbered, 'page')}, such as “${sample ?? ''}”.`,
    );
  }
  return notes;
}

function pageNotes(read: PagesRead): readonly string[] {
  const notes: string[] = [];
  if (read.ligatures > 0) {
    notes.push(
      `${counted(read.ligatures, 'ligature')} such as ﬁ ${were(read.ligatures)} written as the letters that ${read.ligatures === 1 ? 'it stands' : 'they stand'} for.`,
    );
  }
  if (read.noteReferences > 0) {
    notes.push(
      `${counted(read.noteReferences, 'raised number or mark', 'raised numbers and marks')} of notes ${were(read.noteReferences)} left out of the text.`,
    );
  }
  if (read.turnedWords > 0) {
    notes.push(
      `${counted(read.turnedWords, 'word')} that ${read.turnedWords === 1 ? 'stands' : 'stand'} in another direction than the page ${were(read.turnedWords)} left out.`,
    );
  }
  if (read.unreadable > 0) {
    notes.push(
      `${counted(read.unreadable, 'character')} could not be read, for the file does not say what ${read.unreadable === 1 ? 'it is' : 'they are'}: each is \uFFFD in the text. Look at ${onPages(read.unreadableOn)} of the file.`,
    );
  }
  if (read.faulty.length > 0) {
    notes.push(
      `The text may not be whole: a part of ${onPages(read.faulty)} of the file is damaged.`,
    );
  }
  const empty = read.pages.flatMap((lines, page) => (lines.length === 0 ? [page + 1] : []));
  if (empty.length > 0) {
    notes.push(
      `There is no text on ${onPages(empty)} of the file: ${empty.length === 1 ? 'it is empty or a picture' : 'they are empty or pictures'}.`,
    );
  }
  return notes;
}

function onPages(pages: readonly number[]): string {
  return `${pages.length === 1 ? 'page' : 'pages'} ${ranges(pages)}`;
}

function workOf({ title, author, created, language }: PdfInfo): ReadText['work'] {
  // Programs put in the name of the file that they printed, which is no title.
  const isFileName = /^Microsoft \w+ - |\.(?:docx?|rtf|odt|indd|qxd|tex|dvi|html?)$/iu.test(title);
  return knownValues({
    title: isFileName || /^untitled/iu.test(title) ? undefined : textValue(title),
    author: nameValues([author]),
    issued: dateValue(created),
    language: languageValue(language),
  });
}
