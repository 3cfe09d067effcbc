import type { CslItem } from '../../csl/item';
import type { ReadText } from '../importedText';
import type { Pace } from '../pace';
import {
  DATE_OF_FILE,
  dateValue,
  knownValues,
  languageValue,
  nameValues,
  textValue,
} from '../workValues';
import { counted, were, words } from '../wording';
import { DocumentText } from './documentText';
import { docxParts } from './docxParts';
import { ListNumbers, listsOfStyles } from './listNumbers';
import { readXml } from './xmlEvents';

/**
 * The running text of a Word file: tracked changes as if they were accepted, notes left out.
 * @throws UnreadableFile for a file that is no Word file, damaged or encrypted
 */
export async function readDocx(bytes: Uint8Array, pace: Pace): Promise<ReadText> {
  const parts = docxParts(bytes);
  const numbers = await ListNumbers.read(parts.numbering, pace);
  const document = new DocumentText(numbers, await listsOfStyles(parts.styles, pace));
  await readXml(parts.document, document, pace);
  const notes = await notesText(`${parts.footnotes}${parts.endnotes}`, pace);
  const work = await workOf(parts.properties, pace);
  return {
    paragraphs: document.paragraphs,
    work,
    notes: [...notesOf(document, words(notes)), ...noteOfDate(work)],
  };
}

/** The texts of footnotes and endnotes, without the lines that part them from the page. */
async function notesText(xml: string, pace: Pace): Promise<string> {
  const texts: string[] = [];
  let isText = false;
  await readXml(
    xml,
    {
      open: (name) => (isText = name === 't'),
      text(text) {
        if (isText) texts.push(text);
      },
      close(name) {
        isText = false;
        if (name === 'p') texts.push('\n');
      },
    },
    pace,
  );
  return texts.join('');
}

async function workOf(properties: string, pace: Pace): Promise<Partial<CslItem>> {
  const values = new Map<string, string>();
  let name = '';
  await readXml(
    properties,
    {
      open: (opened) => (name = opened),
      text: (text) => values.set(name, (values.get(name) ?? '') + text),
      close: () => (name = ''),
    },
    pace,
  );
  return knownValues({
    title: textValue(values.get('title')),
    author: nameValues([values.get('creator') ?? '']),
    issued: dateValue(values.get('created')),
    language: languageValue(values.get('language')),
  });
}

function noteOfDate({ issued }: Partial<CslItem>): readonly string[] {
  if (!issued) return [];
  return [DATE_OF_FILE];
}

function notesOf(document: DocumentText, wordsOfNotes: number): readonly string[] {
  const notes = ['A Word file has no fixed pages, so that no locators of pages were written.'];
  const tell = (count: number, sentence: string): void => {
    if (count > 0) notes.push(sentence);
  };
  const { noteReferences, deletions, insertions, tables, numbered, symbols } = document;
  tell(
    noteReferences,
    `${counted(noteReferences, 'footnote or endnote', 'footnotes and endnotes')} ${were(noteReferences)} left out, with ${counted(wordsOfNotes, 'word')}.`,
  );
  const deleted = document.leftOut.get('deleted') ?? 0;
  tell(
    deletions + insertions,
    `The file has tracked changes. They were taken as accepted: ${counted(deleted, 'deleted word')} ${were(deleted)} left out, and what was inserted is part of the text.`,
  );
  const inBoxes = document.leftOut.get('text boxes') ?? 0;
  tell(inBoxes, `Text boxes were left out, with ${counted(inBoxes, 'word')}.`);
  const hidden = document.leftOut.get('hidden') ?? 0;
  tell(hidden, `Hidden text was left out, with ${counted(hidden, 'word')}.`);
  tell(tables, `${counted(tables, 'table')} ${were(tables)} found; each cell became a paragraph.`);
  tell(
    numbered,
    `${counted(numbered, 'number')} of paragraphs that Word prints by itself ${were(numbered)} written at their heads.`,
  );
  tell(
    symbols,
    `${counted(symbols, 'symbol')} of a special font ${were(symbols)} left out: what they look like is not in the file.`,
  );
  return notes;
}
