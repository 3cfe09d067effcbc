import type { TextRun } from '../cite/richText';
import type { Markup } from './markup';
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
  richText: (runs) => runs.map(writeRun).join(''),
  block: (paragraphs) => paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n'),
  notes: 'never',
};

/** Citations in footnotes, `[^1]`, as Pandoc, Quarto, GitHub and most renderers read them. */
export const markdownFootnote: Markup = {
  ...markdown,
  name: 'footnote',
  title: 'Markdown, citation in a footnote',
  note: (content, label) => ({ marker: `[^${label}]`, definition: `[^${label}]: ${content}` }),
  notes: 'always',
};

/**
 * What CommonMark, GFM and the usual extensions (math, footnotes, citations) reserve. An underscore
 * inside a word means nothing and stays readable; so do marks that count only where a line begins.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<~$^|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<!\p{L})@/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/^([ \t]*)([#>+=:-])/gmu, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gmu, '$1\\$2');
}

function writeRun({ text, italic, bold, href }: TextRun): string {
  if (href !== undefined && href === text) return `<${text}>`;
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  // Emphasis does not open before white space nor close after it (CommonMark 6.2).
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === ''
    ? text
    : `${before}${mark}${escapeMarkdown(words)}${[...mark].reverse().join('')}${after}`;
}
