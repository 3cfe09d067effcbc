import type { TextRun } from '../cite/richText';
import type { Markup } from './markup';
import { unicodeQuoteMarks } from './quoteMarkShapes';

/** Typst: quotation marks as characters, `#quote(block: true)`, `#footnote`. */
export const typst: Markup = {
  name: 'typst',
  title: 'Typst',
  escape: escapeTypst,
  unescaping: {
    pattern: /\\[!-/:-@[-`{-~]|~/gu,
    replace: (match) => (match === '~' ? '\u00A0' : match.slice(1)),
  },
  quoteMarks: unicodeQuoteMarks,
  richText: (runs) => runs.map(writeRun).join(''),
  block: (paragraphs) => `#quote(block: true)[\n${paragraphs.join('\n\n')}\n]`,
  note: (content) => ({ marker: `#footnote[${content}]` }),
  notes: 'with-note-styles',
};

/**
 * What Typst's markup reserves, its shorthands for dashes and ellipses, and the straight quotation
 * marks that it would turn into curly ones.
 */
function escapeTypst(text: string): string {
  return text
    .replace(/[\\*_`#$<>@~[\]"']|\/(?=[/*])|-(?=[-?\d])|\.(?=\.\.)/gu, '\\$&')
    .replace(/^([ \t]*)([=+/-])/gmu, '$1\\$2')
    .replace(/^([ \t]*\d+)(\.)/gmu, '$1\\$2');
}

function writeRun({ text, italic, bold, smallCaps, superscript, href }: TextRun): string {
  if (href !== undefined) return `#link(${JSON.stringify(href)})`;
  let run = escapeTypst(text);
  if (superscript) run = `#super[${run}]`;
  if (smallCaps) run = `#smallcaps[${run}]`;
  if (bold) run = `#strong[${run}]`;
  if (italic) run = `#emph[${run}]`;
  return run;
}
