import type { RichText, TextRun } from '../cite/richText';
import { withCitation, type Markup } from './markup';
import { notesInMarkdown } from './notes/markdown';
import { unicodeQuoteMarks } from './quoteMarkShapes';

/** Citations in brackets in the text. */
export const markdown: Markup = {
  name: 'markdown',
  title: 'Markdown, citation in brackets',
  escape: escapeMarkdown,
  unescaping: {
    // A backslash before punctuation (CommonMark 2.4), and the marker of a quoted line that goes on.
    pattern: /\\[!-/:-@[-`{-~]|\n[ \t]{0,3}>[ \t>]*/gu,
    replace: (match) => (match.startsWith('\\') ? match.slice(1) : '\n'),
  },
  quoteMarks: unicodeQuoteMarks,
  richText: (runs) => writeMarkdown(runs, escapeInLine, escapeMarkdown),
  block: (paragraphs, citation) =>
    withCitation(paragraphs, citation)
      .map((paragraph) => `> ${paragraph}`)
      .join('\n>\n'),
  notes: 'never',
  notesIn: notesInMarkdown,
  // Prettier writes emphasis with underscores.
  comparable: (written) => written.replace(/(?<!\\)_/gu, '*'),
};

/** Citations in footnotes, `[^1]`, as Pandoc, Quarto, GitHub and most renderers read them. */
export const markdownFootnote: Markup = {
  ...markdown,
  name: 'footnote',
  title: 'Markdown, citation in a footnote',
  note: (content, label) => ({ marker: `[^${label}]`, definition: `[^${label}]: ${content}` }),
  notes: 'always',
  noteNumbers: /\[\^(\d{1,9})\]/gu,
  definitionLine: /^\[\^[^\]]+\]:/u,
};

/**
 * What CommonMark, GFM and the usual extensions (math, footnotes, citations) reserve within a line. An
 * underscore inside a word means nothing and stays readable.
 */
export function escapeInLine(text: string): string {
  return text
    .replace(/[\\`*[\]<~$^|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<!\p{L})@/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&');
}

/** Beyond that, what counts where a line begins. */
export function escapeMarkdown(text: string): string {
  return escapeInLine(text)
    .replace(/^([ \t]*)([#>+=:-])/gmu, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gmu, '$1\\$2');
}

/**
 * A citation in Markdown. An address is written as one, and so is not escaped.
 * @param escape what is reserved within a line
 * @param escapeFirst what is reserved where one begins: a note's text is a paragraph of its own
 */
export function writeMarkdown(
  runs: RichText,
  escape: (text: string) => string,
  escapeFirst: (text: string) => string,
): string {
  return runs
    .map((run, index) => {
      const isAtStart = index === 0 && !run.italic && !run.bold;
      return writeRun(run, isAtStart ? escapeFirst : escape);
    })
    .join('');
}

function writeRun({ text, italic, bold, href }: TextRun, escape: (text: string) => string): string {
  if (href !== undefined && href === text && /^[a-z][a-z\d+.-]+:[^\s<>]*$/iu.test(href)) {
    return `<${text}>`;
  }
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  // Emphasis does not open before white space nor close after it (CommonMark 6.2).
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === ''
    ? text
    : `${before}${mark}${escape(words)}${[...mark].reverse().join('')}${after}`;
}
