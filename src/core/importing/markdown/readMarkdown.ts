import type { ReadText } from '../importedText';
import type { Pace } from '../pace';
import { paragraphsOf } from '../plainText';
import { counted, listed, were, words } from '../wording';
import { readBlocks, type Blocks } from './blocks';
import { labelKey, printedWords, type MarkupCounts } from './inline';

/** UTF-16 units: no paragraph that anybody wrote is longer, and other things would take too long. */
const LONGEST = 200_000;

/**
 * The words of a Markdown text as they are printed. Lines stay as they are, for searching folds
 * line ends.
 * @param text without front matter
 */
export async function readMarkdown(text: string, pace: Pace): Promise<ReadText> {
  const read = readBlocks(text);
  const defined = {
    links: new Set(read.links.map(labelKey)),
    notes: new Set(read.notes.map(labelKey)),
  };
  const counts: MarkupCounts = { emphases: 0, links: 0, pictures: 0, noteReferences: 0, tags: 0 };
  const paragraphs: string[] = [];
  for (const block of read.blocks) {
    const printed =
      block.isCode || block.text.length > LONGEST
        ? block.text
        : printedWords(block.text, defined, counts);
    // Two spaces at the end of a line break it; code may have blank lines.
    paragraphs.push(...paragraphsOf(printed.replace(/[ \t]+$/gmu, '').trim()));
    await pace.step();
  }
  return { paragraphs, work: {}, notes: notesOf(read, counts) };
}

function notesOf(read: Blocks, counts: MarkupCounts): readonly string[] {
  const notes: string[] = [];
  const marked: readonly (readonly [count: number, noun: string, plural?: string])[] = [
    [read.headings, 'heading'],
    [read.quotations, 'block quotation'],
    [read.items, 'list item'],
    [counts.emphases, 'emphasis', 'emphases'],
    [counts.links, 'link'],
    [counts.tags, 'HTML tag'],
  ];
  const taken = marked.filter(([count]) => count > 0).map((each) => counted(...each));
  if (taken.length > 0) {
    notes.push(`Markdown’s marks were taken off, and the words kept: ${listed(taken)}.`);
  }
  if (read.tables > 0) {
    notes.push(
      `${counted(read.tables, 'table')} ${were(read.tables)} found; each cell became a paragraph.`,
    );
  }
  if (counts.pictures > 0) {
    notes.push(
      `${counted(counts.pictures, 'picture')} ${were(counts.pictures)} left out, with their descriptions.`,
    );
  }
  const inNotes = words(read.noteLines.join('\n'));
  if (read.notes.length + counts.noteReferences > 0) {
    const count = Math.max(read.notes.length, counts.noteReferences);
    notes.push(
      `${counted(count, 'footnote')} ${were(count)} left out, with ${counted(inNotes, 'word')}.`,
    );
  }
  return notes;
}
