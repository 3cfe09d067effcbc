import { lateAlternation } from '../text/lateAlternation';
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
    opener: /(?<!\\)footnote(?::[\w-]{0,100}\[|ref:\[[\w-]{1,100},)/u,
    // The brackets of a link and of a role; others do not count.
    open: /(?<=:\/\/[^\s[\]]{1,2000})\[|\[(?=\.[\w-]{1,50}\]#)/u,
    close: /\]/u,
    barrier: /\n[ \t]*\r?\n/u,
  }),
};

const named = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', '\u00A0'],
]);

/** By its number: AsciiDoc reads `&lt;&lt;x&gt;&gt;` as a reference, as it does `<<x>>`. */
function refer(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}

function readReference(written: string): string {
  if (written.startsWith('\\')) return written.slice(1);
  const [, code] = /^&#(\d+);$/u.exec(written) ?? [];
  if (code === undefined) return named.get(written) ?? written;
  return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : written;
}

const reserved = () => [
  // Formatting marks. An underscore in a word is none.
  /[\\*`#^~+{<>|]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/u,
  /&(?=#?\w+;)/u,
  // What opens a macro, whose brackets may be those of a footnote after it; an anchor; an index term.
  /(?<=\p{L}):(?=[^\s/]|\/(?!\/))|\[(?=\[)|\((?=\()/u,
  // What is replaced: (C), dashes, ellipses, the straight apostrophe in a word.
  /\((?=(?:C|R|TM)\))|(?<=-)-|-(?=-)|(?<=\.)\.(?=\.)|(?<=[\p{L}\p{N}])'(?=\p{L})/u,
  /:(?=:)|\$(?=\$)/u,
  // A second semicolon begins a definition, also one after that of a reference.
  /;(?=;)|(?<=[\\*`#^~+{<>|_&[(\-.'":;$=/•,!]);/u,
  // An address that would hold references is no link, for its last one would be cut off; nor is one
  // that a footnote follows, whose brackets it would take for its own.
  /:(?=\/\/\S*(?:[\\*`#^~+{<>|_]|$))/u,
];

/** What counts where a line begins: lists, titles, blocks, attributes, comments, admonitions. */
const reservedAtStart = () => [
  /(?<=^[ \t]*)(?:[=\-.:•[]|\/(?=\/)|['",!](?=['"=]))/u,
  /(?<=^[ \t]*(?:\d{1,9}|\p{L}|[ivxlcdm]{1,9}|[IVXLCDM]{1,9}))[.)](?=\s|$)/u,
  /(?<=^(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING)):/u,
];

const inLine = lateAlternation(reserved);
const anywhere = lateAlternation(() => [...reserved(), ...reservedAtStart()]);

function escapeAsciidoc(text: string): string {
  return text.replace(anywhere(), refer);
}

function writeAsciidoc(runs: RichText): string {
  return runs
    .map((run, index) => writeRun(run, runs[index + 1]?.text.startsWith('>') ?? false))
    .join('');
}

function writeRun(
  { text, italic, bold, smallCaps, superscript, href }: TextRun,
  beforeBracket: boolean,
): string {
  // A citation may stand in a footnote, which a square bracket would end.
  let run = text
    .replace(/\s*\n\s*/gu, ' ')
    .replace(inLine(), refer)
    .replaceAll(']', '&#93;');
  if (href !== undefined && href === text) {
    if (!isPlain(href)) return `link:++${href}++[${run}]`;
    // Of <address> only the address would be printed, were it no macro.
    return beforeBracket ? `${href}[]` : href;
  }
  // The marks for letters in a word need nothing before or after them.
  if (superscript && !/\s/u.test(run)) run = `^${run}^`;
  if (smallCaps) run = `[.small-caps]##${run}##`;
  if (bold) run = `**${run}**`;
  if (italic) run = `__${run}__`;
  return href === undefined ? run : `link:++${href}++[${run}]`;
}

/** Whether an address holds nothing that would be read as markup, or has to be written by number. */
function isPlain(address: string): boolean {
  const marks = /[^\w:/.,?=&%@()!-]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|--|\.\.|[^\w/]$/u;
  return !marks.test(address);
}
