import type { RichText, TextRun } from '../cite/richText';
import type { Markup } from './markup';
import { unicodeQuoteMarks } from './quoteMarkShapes';

/**
 * HTML: `<q cite>`, or marks as characters where a browser's own are not those of the style;
 * `<blockquote cite>` in a figure whose caption is the citation; citations in brackets, with a link
 * to the words.
 */
export const html: Markup = {
  name: 'html',
  title: 'HTML',
  escape: escapeHtml,
  unescaping: {
    pattern: /<\/?[a-z][^<>]{0,1000}>|&(?:#x[\da-f]{1,6}|#\d{1,7}|\w{2,8});/giu,
    replace: readMarkup,
  },
  quoteMarks(shape, order, address) {
    // Browsers print “…” for <q>, and ‘…’ for one inside it.
    if (shape !== 'curly' || order !== 'double-first') return unicodeQuoteMarks(shape, order);
    const inner = { open: '<q>', close: '</q>' };
    return {
      outer: address === undefined ? inner : { ...inner, open: `<q${cite(address)}>` },
      inner,
    };
  },
  richText: writeCitation,
  // A quotation's source stands outside the blockquote (HTML, 4.4.4).
  block(paragraphs, citation, address) {
    const inside = paragraphs.map((paragraph) => `  <p>${paragraph}</p>\n`).join('');
    const quotation = `<blockquote${address === undefined ? '' : cite(address)}>\n${inside}</blockquote>`;
    if (citation === '') return quotation;
    const indented = quotation.replace(/^(?=<|  <p>)/gmu, '  ');
    return `<figure>\n${indented}\n  <figcaption>${citation.trim()}</figcaption>\n</figure>`;
  },
  notes: 'never',
  // Where a link leads is no part of what is cited, nor how a formatter breaks a tag.
  comparable: (written) =>
    written.replace(/<\/?a\b[^<>]*>/gu, '').replace(/<(\/?\w+)\s+>/gu, '<$1>'),
  addressIn(written) {
    const links = [...written.matchAll(/<a\b[^<>]*?\bhref\s*=\s*"([^"<>]*)"/gu)];
    const addresses = links.map(([, href = '']) => readEntities(href));
    return addresses.find((each) => each.includes(':~:')) ?? addresses[0];
  },
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

function cite(address: string): string {
  return ` cite="${escapeAttribute(address)}"`;
}

/**
 * A tag is nothing, or a quotation mark; an entity is its character: the numbered ones, and those for
 * what text is made of.
 */
function readMarkup(written: string): string {
  if (written.startsWith('<')) {
    const [, end, name] = /^<(\/?)(q)\b/iu.exec(written) ?? [];
    if (name === undefined) return '';
    return end === '/' ? '”' : '“';
  }
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/iu.exec(written) ?? [];
  if (hex === undefined && decimal === undefined) {
    return characters.get(written) ?? typographicEntities.get(written) ?? written;
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

function readEntities(written: string): string {
  return written.replace(/&(?:#x[\da-f]{1,6}|#\d{1,7}|\w{2,8});/giu, readMarkup);
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

/**
 * The link to the source leads to the words; where the citation names no address, all of it does.
 */
function writeCitation(runs: RichText, address?: string): string {
  const page = address?.replace(/#:~:.*$/su, '');
  if (address === undefined || runs.some(({ href }) => href === page)) {
    return runs
      .map((run) =>
        writeRun(address !== undefined && run.href === page ? { ...run, href: address } : run),
      )
      .join('');
  }
  if (runs.some(({ href }) => href !== undefined)) return runs.map(writeRun).join('');
  const written = runs.map(writeRun).join('');
  const [, open = '', inside = '', close = ''] = /^(\()?(.*?)(\))?$/su.exec(written) ?? [];
  const [before, after] = open !== '' && close !== '' ? [open, close] : ['', ''];
  const linked = before === '' ? written : inside;
  return `${before}<a href="${escapeAttribute(address)}">${linked}</a>${after}`;
}

function writeRun({ text, italic, bold, smallCaps, superscript, href }: TextRun): string {
  let run = escapeHtml(text);
  if (superscript) run = `<sup>${run}</sup>`;
  if (smallCaps) run = `<span style="font-variant: small-caps">${run}</span>`;
  if (bold) run = `<b>${run}</b>`;
  // What a citation has in italics is the title of a work, or foreign words.
  if (italic) run = `<cite>${run}</cite>`;
  return href === undefined ? run : `<a href="${escapeAttribute(href)}">${run}</a>`;
}
