import { notesApart } from './apart';
import { enclosedNotes } from './enclosed';
import { notesTogether } from './notesTogether';

const apart = notesApart('markdown', {
  marker: /\[\^([^\]\s]{1,100})\](?!:)/gu,
  definition: /^[ ]{0,3}\[\^([^\]\s]{1,100})\]:[ \t]*/u,
  // Lines of the same paragraph need no indent; further paragraphs have four spaces or a tab.
  goesOn: (line, blankLines) => blankLines === 0 || /^(?: {4}|\t)/u.test(line),
});

/** Pandoc's `^[…]`, within one paragraph. */
const inline = enclosedNotes('markdown', {
  opener: /(?<!\\)\^\[/u,
  open: /\[/u,
  close: /\]/u,
  barrier: /\n[ \t]*\r?\n/u,
});

/** The footnotes of a Markdown document: `[^1]` and `^[…]`, numbered together. */
export const notesInMarkdown = notesTogether(apart, inline);
