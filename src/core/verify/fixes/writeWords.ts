import { quotationOpeners } from '../../complete/quotationOpeners';
import type { DocumentLanguage } from '../../markup/language';
import type { QuotationStyle } from '../../quote/insertion';
import { markFor, splitAtQuoteMarks, type QuoteMarks } from '../../quote/quoteMarks';
import { lineEnding } from '../../text/lineEnding';
import type { Span } from '../../text/span';
import type { Finding } from '../finding';
import type { FixContext } from './fix';

/** Writes stretches of the text that a quotation is from as they stand in that quotation. */
export type WriteWords = (span: Span) => string;

/**
 * A writer of source text for one quotation: escaped as the markup asks, with inner quotation marks as
 * the outer ones ask. A block has the source's own marks.
 * @param body of the source
 * @param whole the stretch of the body that the quotation is from, by which its marks pair up
 */
export function wordsWriter(
  { quotation }: Finding,
  { text, language, style }: FixContext,
  body: string,
  whole: Span,
): WriteWords {
  const written = quotation ? text.slice(quotation.span.start, quotation.span.end) : '';
  const own = quotation?.marks && marksOf(quotation.marks.open, language, style);
  // HTML's element prints the right marks at any depth: a writer who has it inside stays with it.
  const marks = own && { ...own, ...(written.includes('<q>') && { inner: elements }) };
  const isBlock = quotation?.form === 'block';
  const paragraphBreak = isBlock ? breakInBlock(text, quotation.span) : ' ';
  const escape = (words: string): string =>
    words
      .split(/(?:[ \t]*\r?\n){2,}[ \t]*/u)
      .map((paragraph) => escapeInLine(paragraph.replace(/\s*\r?\n\s*/gu, ' '), style))
      .join(paragraphBreak);
  return (span) => {
    if (isApostrophe(body, span)) return "'";
    if (!marks) return escape(body.slice(span.start, span.end));
    return writePieces(body, whole, span, marks, escape);
  };
}

const elements = { open: '<q>', close: '</q>' };

/** By itself an apostrophe would be taken for a mark. */
function isApostrophe(body: string, { start, end }: Span): boolean {
  return body.slice(start, end) === "'" && /^\p{L}'\p{L}$/u.test(body.slice(start - 1, end + 1));
}

function writePieces(
  body: string,
  whole: Span,
  { start, end }: Span,
  marks: QuoteMarks,
  escape: (words: string) => string,
): string {
  const written: string[] = [];
  let to = whole.start;
  let afterMark = false;
  for (const piece of splitAtQuoteMarks(body.slice(whole.start, whole.end))) {
    const from = to;
    to += piece.kind === 'words' ? piece.text.length : 1;
    const isIn = from < end && to > start;
    if (isIn && piece.kind === 'words') {
      written.push(escape(body.slice(Math.max(from, start), Math.min(to, end))));
    } else if (isIn && piece.kind !== 'words') {
      written.push(afterMark ? (marks.between ?? '') : '', markFor(piece, marks));
    }
    afterMark = piece.kind !== 'words';
  }
  return written.join('');
}

/** The marks of a quotation that opens so, with those for a quotation inside it. */
export function marksOf(
  open: string,
  language: DocumentLanguage,
  { engine, markup, quoteMarkShape }: QuotationStyle,
): QuoteMarks {
  const opener = quotationOpeners[language].find((each) => {
    each.open.lastIndex = 0;
    return each.open.exec(open)?.[0].length === open.length;
  });
  return opener?.marks ?? markup.quoteMarks(quoteMarkShape, engine.style.quotationMarks);
}

/**
 * Words that begin no line: what a markup reserves only there is left as it is. An apostrophe is written as writers
 * write it, and printed as their others are.
 */
export function escapeInLine(words: string, { markup }: Pick<QuotationStyle, 'markup'>): string {
  const before = 'x ';
  const escaped = markup.escape(before + words);
  const written = escaped.startsWith(before) ? escaped.slice(before.length) : markup.escape(words);
  return written.replace(/(?<=\p{L})(?:\\'|&#39;)(?=\p{L})/gu, "'");
}

/** What parts two paragraphs of a block quotation: a blank line, with what its lines begin with. */
function breakInBlock(text: string, { start }: Span): string {
  const eol = lineEnding(text);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const tag = /<(?<name>p)\b[^<>]{0,200}>\s*$/iu.exec(before)?.groups?.name;
  const prefix = /^[ \t>]*/u.exec(before)?.[0] ?? '';
  if (tag !== undefined) return `</${tag}>${eol}${prefix}<${tag}>`;
  return `${eol}${prefix.trimEnd()}${eol}${prefix}`;
}
