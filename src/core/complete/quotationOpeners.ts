import type { DocumentLanguage } from '../markup/language';
import type { QuoteMarks } from '../quote/quoteMarks';

/** A way to open an inline quotation. `open` is sticky; what closes it is `marks.outer.close`. */
export interface QuotationOpener {
  readonly open: RegExp;
  readonly marks: QuoteMarks;
}

const curlySingle = { open: '‘', close: '’' };
const curlyDouble = { open: '“', close: '”' };

/** A straight mark opens where a word can begin and closes wherever else it stands. */
const straight: QuotationOpener = {
  open: /(?<![\p{L}\p{N}\\])"(?=\S|$)/uy,
  marks: { outer: { open: '"', close: '"' }, inner: { open: "'", close: "'" } },
};
const curly: QuotationOpener = { open: /“/uy, marks: { outer: curlyDouble, inner: curlySingle } };
const curlyBritish: QuotationOpener = {
  open: /(?<!\p{L})‘/uy,
  marks: { outer: curlySingle, inner: curlyDouble },
};
const guillemets: QuotationOpener = {
  open: /«[ \u00A0\u202F]?/uy,
  marks: { outer: { open: '«', close: '»' }, inner: curlyDouble },
};
const asCharacters = [straight, curly, curlyBritish, guillemets];

const tex: QuotationOpener = {
  open: /``/uy,
  marks: { outer: { open: '``', close: "''" }, inner: { open: '`', close: "'" }, between: '\\,' },
};
/** csquotes, with the citation arguments that `\textquote` and `\blockquote` take. */
const csquotes: QuotationOpener = {
  open: /\\(?:enquote|textquote|blockquote)\*?(?:\[[^\]\n]{0,200}\]){0,3}\{/uy,
  marks: { outer: { open: '{', close: '}' }, inner: { open: '\\enquote{', close: '}' } },
};
const typstQuote: QuotationOpener = {
  open: /#quote(?:\([^()\n]{0,300}\))?\[/uy,
  marks: { outer: { open: '[', close: ']' }, inner: curlySingle },
};
const htmlQuote: QuotationOpener = {
  open: /<q(?:\s[^<>]{0,1000})?>/iuy,
  marks: { outer: { open: '<q>', close: '</q>' }, inner: curlySingle },
};

/** The openers of each language, the more particular first. */
export const quotationOpeners: Readonly<Record<DocumentLanguage, readonly QuotationOpener[]>> = {
  markdown: [htmlQuote, ...asCharacters],
  latex: [csquotes, tex, ...asCharacters],
  typst: [typstQuote, ...asCharacters],
  html: [htmlQuote, ...asCharacters],
  plaintext: asCharacters,
  asciidoc: asCharacters,
  restructuredtext: asCharacters,
  org: asCharacters,
};

/**
 * What opens a block quotation, at the end of the text before the cursor; the first group holds the
 * words that are typed already.
 */
export const blockOpeners: Readonly<Partial<Record<DocumentLanguage, RegExp>>> = {
  markdown: /(?:^|\n)[ \t]{0,3}>[ \t>]*([^\n]*(?:\n[ \t]{0,3}>[^\n]*)*)$/u,
  latex: /\\begin\{(?:quote|quotation|displayquote)\}\s*([^\\]*)$/u,
  typst: /#quote\([^()\n]{0,300}\)\[\s*\n\s*([^\]]*)$/u,
  html: /<blockquote(?:\s[^<>]{0,1000})?>\s*(?:<p>\s*)?([^<]*)$/iu,
  asciidoc: /(?:^|\n)____\n([^_]*)$/u,
  org: /#\+begin_quote[ \t]*\n\s*((?:[^#]|#(?!\+))*)$/iu,
};
