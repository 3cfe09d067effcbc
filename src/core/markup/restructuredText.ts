import type { RichText, TextRun } from '../cite/richText';
import { writeRuns, type RunContext } from './writeRuns';
import { withCitation, type Markup } from './markup';
import { notesApart } from './notes/apart';
import { unicodeQuoteMarks } from './quoteMarkShapes';

/** reStructuredText: quotation marks as characters, indented blocks, `[1]_` with `.. [1] …`. */
export const restructuredText: Markup = {
  name: 'rst',
  title: 'reStructuredText',
  escape: escapeRst,
  unescaping: {
    // A backslash before white space is nothing, and takes the space with it.
    pattern: /\\[^]/gu,
    replace: (match) => match.slice(1).trim(),
  },
  quoteMarks: unicodeQuoteMarks,
  richText: writeRst,
  block: (paragraphs, citation) =>
    withCitation(paragraphs, citation)
      .map((paragraph) => paragraph.replace(/^[ \t]*(?=\S)/gmu, '    '))
      .join('\n\n'),
  // A reference counts only after white space or punctuation, which the escaped space always is.
  note: (content, label) => ({
    marker: `\\ [${label}]_`,
    definition: `.. [${label}] ${content}`,
  }),
  notes: 'with-note-styles',
  noteNumbers: /\[(\d{1,9})\]_/gu,
  definitionLine: /^\.\. \[[^\]]+\]\s/u,
  notesIn: notesApart('restructuredtext', {
    marker: /(?:\\ )?\[(\d{1,9}|#[\w-]{1,100})\]_/gu,
    definition: /^\.\.[ ]{1,9}\[(\d{1,9}|#[\w-]{1,100})\][ \t]+/u,
    goesOn: (line) => /^[ \t]/u.test(line),
    numberedByLabel: true,
  }),
};

/**
 * Inline markup; the double colon that begins a literal block; and the colon of an address that holds
 * such or comes last, for Pandoc reads no escapes in addresses, nor the one that follows.
 */
function escapeInLine(text: string): string {
  return text.replace(
    /[\\*`|]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|:(?=:)|(?<=:):|:(?=\/\/\S*(?:[\\*`|]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|$))/gmu,
    '\\$&',
  );
}

/** Whether an address holds nothing that would be read as markup. */
function isPlain(address: string): boolean {
  return !/[\\*`|]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/u.test(address);
}

/** Beyond that, what counts where a line begins: lists, comments, fields. */
function escapeAtStart(text: string): string {
  return escapeInLine(text)
    .replace(/^([ \t]*)([-+•‣⁃=.:>#~^/])/gmu, '$1\\$2')
    .replace(/^([ \t]*)(?=\((?:\w{1,9}|#)\)(?:\s|$))/gmu, '$1\\')
    .replace(/^([ \t]*(?:\d{1,9}|\p{L}|[ivxlcdm]{1,9}|[IVXLCDM]{1,9}))([.)])(?=\s|$)/gmu, '$1\\$2');
}

/** And whole lines of one sign, which are rules and underlines. */
function escapeRst(text: string): string {
  return escapeAtStart(text).replace(/^([ \t]*)(?=([!"$%&'(),;<?@[\]{}])\2*[ \t]*$)/gmu, '$1\\');
}

function writeRst(runs: RichText): string {
  return writeRuns(runs, writeRun);
}

/** Emphasis begins and ends at words, white space or punctuation; an escaped space stands for those. */
function writeRun(
  { text, italic, bold, superscript, href }: TextRun,
  { before, after, isStart }: RunContext,
): string {
  if (href !== undefined && href === text && isPlain(href)) return href;
  const line = text.replace(/\s*\n\s*/gu, ' ');
  const [, space = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
  const escaped = (isStart ? escapeAtStart : escapeInLine)(words);
  const marked = mark(escaped, bold, italic, superscript);
  if (words === '' || marked === escaped) return `${space}${escaped}${end}`;
  const opens = space !== '' || /[\s\-/'"<([{]/u.test(before) ? '' : '\\ ';
  const closes = end !== '' || /[\s\-.,:;!?\\/'")\]}>]/u.test(after) ? '' : '\\ ';
  return `${space}${opens}${marked}${closes}${end}`;
}

/** reStructuredText nests no inline markup, and has no small capitals. */
function mark(words: string, bold = false, italic = false, superscript = false): string {
  if (superscript) return `:sup:\`${words}\``;
  if (bold) return `**${words}**`;
  return italic ? `*${words}*` : words;
}
