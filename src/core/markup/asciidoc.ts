import type { RichText, TextRun } from '../cite/richText';
import { withCitation, type Markup } from './markup';
import { enclosedNotes } from './notes/enclosed';
import { unicodeQuoteMarks } from './quoteMarkShapes';

/**
 * AsciiDoc: quotation marks as characters, `____` blocks, `footnote:[…]`. What it would read as markup
 * is written as a numbered character reference: unlike a backslash, which AsciiDoc prints wherever
 * there was nothing to escape, that always means the character.
 */
export const asciidoc: Markup = {
  name: 'asciidoc',
  title: 'AsciiDoc',
  escape: escapeAsciidoc,
  unescaping: {
    pattern: /&(?:#\d{1,7}|amp|lt|gt|nbsp);|\\['[\]]/gu,
    replace: readReference,
  },
  quoteMarks: unicodeQuoteMarks,
  richText: writeAsciidoc,
  block: (paragraphs, citation) =>
    `[quote]\n____\n${withCitation(paragraphs, citation).join('\n\n')}\n____`,
  note: (content) => ({ marker: `footnote:[${content}]` }),
  notes: 'with-note-styles',
  notesIn: enclosedNotes('asciidoc', {
    opener: /(?<!\\)footnote:[\w-]{0,100}\[/u,
    close: /\]/u,
    barrier: /\n[ \t]*\r?\n/u,
  }),
};

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const fromNamed = new Map([
  ...Object.entries(named).map(([character, reference]): [string, string] => [
    reference,
    character,
  ]),
  ['&nbsp;', '\u00A0'],
]);

function refer(character: string): string {
  return named[character] ?? `&#${character.codePointAt(0) ?? 0};`;
}

function readReference(written: string): string {
  if (written.startsWith('\\')) return written.slice(1);
  const [, code] = /^&#(\d+);$/u.exec(written) ?? [];
  if (code === undefined) return fromNamed.get(written) ?? written;
  return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : written;
}

const reserved = new RegExp(
  [
    // Formatting marks. An underscore in a word is none.
    /[\\*`#^~+{<>|]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/u,
    /&(?=#?\w+;)/u,
    // What opens a macro, an anchor, an index term.
    /(?<=:\S*)\[|\[(?=\[)|\((?=\()/u,
    // What is replaced: (C), dashes, ellipses, the straight apostrophe in a word.
    /\((?=(?:C|R|TM)\))|(?<=-)-|-(?=-)|(?<=\.)\.(?=\.)|(?<=[\p{L}\p{N}])'(?=\p{L})/u,
    /:(?=:)|;(?=;)|\$(?=\$)/u,
    // What counts where a line begins: lists, titles, blocks, attributes, comments, admonitions.
    /(?<=^[ \t]*)(?:[=\-.:•[]|\/(?=\/)|['",!](?=['"=]))/u,
    /(?<=^[ \t]*(?:\d{1,9}|\p{L}|[ivxlcdmIVXLCDM]{1,9}))[.)](?=\s)/u,
    /(?<=^(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING)):/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gmu',
);

function escapeAsciidoc(text: string): string {
  return text.replace(reserved, refer);
}

function writeAsciidoc(runs: RichText): string {
  return runs.map(writeRun).join('');
}

/** A citation may stand in a footnote, which a square bracket would end. */
function escapeRun(text: string): string {
  return escapeAsciidoc(text.replace(/\s*\n\s*/gu, ' ')).replaceAll(']', '&#93;');
}

function writeRun({ text, italic, bold, smallCaps, superscript, href }: TextRun): string {
  let run = escapeRun(text);
  // The marks for letters in a word need nothing before or after them.
  if (superscript && !/\s/u.test(run)) run = `^${run}^`;
  if (smallCaps) run = `[.small-caps]##${run}##`;
  if (bold) run = `**${run}**`;
  if (italic) run = `__${run}__`;
  return href === undefined || href === text ? run : `link:++${href}++[${run}]`;
}
