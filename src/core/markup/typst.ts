import type { RichText, TextRun } from '../cite/richText';
import type { Locator } from '../csl/item';
import { withRangeMark } from '../csl/locatorValue';
import { joinWords, locatorText } from './locatorText';
import { withCitation, type Markup } from './markup';
import { enclosedNotes } from './notes/enclosed';
import { unicodeQuoteMarks } from './quoteMarkShapes';

/** Typst: quotation marks as characters, `#quote(block: true)`, `#footnote`. */
export const typst: Markup = {
  name: 'typst',
  title: 'Typst, citation written out',
  escape: escapeTypst,
  unescaping: {
    pattern: /\\u\{[\da-f]{1,6}\}|\\[!-/:-@[-`{-~]|~/giu,
    replace: (match) => {
      if (match === '~') return '\u00A0';
      const [, code] = /^\\u\{([\da-f]+)\}$/iu.exec(match) ?? [];
      if (code === undefined) return match.slice(1);
      return Number.parseInt(code, 16) <= 0x10ffff
        ? String.fromCodePoint(Number.parseInt(code, 16))
        : match;
    },
  },
  quoteMarks: unicodeQuoteMarks,
  richText: writeTypst,
  block: (paragraphs, citation) =>
    `#quote(block: true)[\n${withCitation(paragraphs, citation).join('\n\n')}\n]`,
  note: (content) => ({ marker: `#footnote[${content}]` }),
  notes: 'with-note-styles',
  notesIn: enclosedNotes('typst', { opener: /#footnote\[/u, open: /\[/u, close: /\]/u }),
};

/** Typst with citations by key: `#cite(<key>, supplement: [para.~4])`. */
export const typstCite: Markup = {
  ...typst,
  name: 'typst-cite',
  title: 'Typst, citation by key',
  block(paragraphs, citation) {
    const attribution = citation === '' ? '' : `, attribution: [${citation.trim()}]`;
    return `#quote(block: true${attribution})[\n${paragraphs.join('\n\n')}\n]`;
  },
  keyed: ({ key, ...given }) => {
    const supplement = writeSupplement(given);
    return ` #cite(${writeLabel(key)}${supplement === '' ? '' : `, supplement: [${supplement}]`})`;
  },
};

/**
 * What Typst's markup reserves, its shorthands for dashes and ellipses, and the straight quotation
 * marks that it would turn into curly ones.
 */
function escapeInLine(text: string): string {
  return text.replace(/[\\*_`#$<>@~[\]"']|\/(?=[/*])|-(?=[-?\p{N}])|\.(?=\.\.)/gu, '\\$&');
}

/** Beyond that, what counts where a line begins. */
function escapeTypst(text: string): string {
  return escapeInLine(text)
    .replace(/^([ \t]*)([=+/-])/gmu, '$1\\$2')
    .replace(/^([ \t]*\d+)(\.)/gmu, '$1\\$2');
}

function writeTypst(runs: RichText): string {
  return runs.map((run, index) => writeRun(run, index === 0 ? escapeTypst : escapeInLine)).join('');
}

/** What is enclosed in brackets, as a note's text is, begins a line for Typst. */
function writeRun(
  { text, italic, bold, smallCaps, superscript, href }: TextRun,
  escape: (text: string) => string,
): string {
  if (href !== undefined) return `#link(${writeString(href)})`;
  const line = text.replace(/\s*\n\s*/gu, ' ');
  const isEnclosed = italic ?? bold ?? smallCaps ?? superscript;
  let run = isEnclosed ? escapeTypst(line) : escape(line);
  if (superscript) run = `#super[${run}]`;
  if (smallCaps) run = `#smallcaps[${run}]`;
  if (bold) run = `#strong[${run}]`;
  if (italic) run = `#emph[${run}]`;
  return run;
}

function writeString(value: string): string {
  return `"${value.replace(/["\\]/gu, '\\$&').replace(/\s*\n\s*/gu, ' ')}"`;
}

/** What Typst's lexer takes for a label between `<` and `>`. */
const plainLabel = /^[A-Za-z\d_-][\w:.-]*$/u;

function writeLabel(key: string): string {
  return plainLabel.test(key) ? `<${key}>` : `label(${writeString(key)})`;
}

/**
 * The locator; and for words quoted in the work, whose they are. Typst puts nothing before a
 * citation: a note about it would hold a note, and its `form: "prose"` leaves a work's title out
 * where it has no author.
 */
function writeSupplement({
  locator,
  quoted,
}: {
  readonly locator?: Locator;
  readonly quoted?: RichText;
}): string {
  const place = locator && locatorText(locator);
  const written = place
    ? escapeInLine(joinWords(place.label, withRangeMark(place.value, '–'), '\u00A0')).replaceAll(
        '\u00A0',
        '~',
      )
    : '';
  const original = quoted ? `quoting ${writeTypst(quoted)}` : '';
  return [written, original].filter((part) => part !== '').join(', ');
}
