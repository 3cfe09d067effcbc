import type { TextRun } from '../cite/richText';
import type { Markup } from './markup';
import { unicodeQuoteMarks } from './quoteMarkShapes';

/** HTML: quotation marks as characters, `<blockquote cite>`, citations in brackets. */
export const html: Markup = {
  name: 'html',
  title: 'HTML',
  escape: escapeHtml,
  unescaping: {
    pattern: /<\/?[a-z][^<>]{0,1000}>|&(?:#x[\da-f]{1,6}|#\d{1,7}|\w{2,8});/giu,
    replace: readMarkup,
  },
  quoteMarks: unicodeQuoteMarks,
  richText: (runs) => runs.map(writeRun).join(''),
  block(paragraphs, address) {
    const cite = address === undefined ? '' : ` cite="${escapeAttribute(address)}"`;
    const inside = paragraphs.map((paragraph) => `  <p>${paragraph}</p>\n`).join('');
    return `<blockquote${cite}>\n${inside}</blockquote>`;
  },
  notes: 'never',
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00A0': '&nbsp;',
  '\u00AD': '&shy;',
};
const characters = new Map(
  Object.entries(entities).map(([character, entity]) => [entity, character]),
);

function escapeHtml(text: string): string {
  return text.replace(/[&<>\u00A0\u00AD]/gu, (character) => entities[character] ?? character);
}

function escapeAttribute(value: string): string {
  return escapeHtml(value).replaceAll('"', '&quot;');
}

/** A tag is nothing; an entity is its character: the numbered ones, and those for what text is made of. */
function readMarkup(written: string): string {
  if (written.startsWith('<')) return '';
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/iu.exec(written) ?? [];
  if (hex === undefined && decimal === undefined) {
    return characters.get(written) ?? typographicEntities.get(written) ?? written;
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

const typographicEntities = new Map([
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&laquo;', '«'],
  ['&raquo;', '»'],
  ['&ndash;', '–'],
  ['&mdash;', '—'],
  ['&hellip;', '…'],
]);

function writeRun({ text, italic, bold, smallCaps, superscript, href }: TextRun): string {
  let run = escapeHtml(text);
  if (superscript) run = `<sup>${run}</sup>`;
  if (smallCaps) run = `<span style="font-variant: small-caps">${run}</span>`;
  if (bold) run = `<b>${run}</b>`;
  if (italic) run = `<i>${run}</i>`;
  return href === undefined ? run : `<a href="${escapeAttribute(href)}">${run}</a>`;
}
