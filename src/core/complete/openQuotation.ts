import type { DocumentLanguage } from '../markup/language';
import { opaqueSpans } from '../markup/opaqueSpans';
import type { QuoteMarks } from '../quote/quoteMarks';
import { blockOpeners, quotationOpeners, type QuotationOpener } from './quotationOpeners';

/** A quotation that is open at the cursor. */
export interface OpenQuotation {
  /** Where the quoted words begin: a UTF-16 offset in the text before the cursor. */
  readonly start: number;
  /** The words typed so far, as the document writes them, without the markers of quoted lines. */
  readonly typed: string;
  /** Its marks; a block quotation has none. */
  readonly marks?: QuoteMarks;
}

/** A quotation is looked for this far back: what is open longer is a mark that nobody closed. */
const farthest = 10_000;

/**
 * The innermost quotation that is open at the end of `before`, or undefined.
 * @param before the paragraph up to the cursor, from its first line's beginning
 */
export function openQuotation(
  before: string,
  language: DocumentLanguage,
): OpenQuotation | undefined {
  const cut = Math.max(before.length - farthest, 0);
  const text = before.slice(cut);
  const found = openInline(text, language) ?? openBlock(text, language);
  if (!found) return undefined;
  const words = /\S/u.exec(text.slice(found.start));
  const start = found.start + (words?.index ?? 0);
  const typed = text.slice(start).replace(/\n[ \t]*>[ \t>]*/gu, '\n');
  return { ...found, start: cut + start, typed };
}

function openBlock(text: string, language: DocumentLanguage): { start: number } | undefined {
  const typed = blockOpeners[language]?.exec(text)?.[1];
  return typed === undefined ? undefined : { start: text.length - typed.length };
}

/** A quotation or a group that is open at a place of a text. */
export interface OpenLevel {
  readonly opener?: QuotationOpener;
  readonly close: string;
  readonly start: number;
}

function openInline(
  text: string,
  language: DocumentLanguage,
): { start: number; marks: QuoteMarks } | undefined {
  if (isInTag(text, language)) return undefined;
  const opaque = opaqueSpans(text, language);
  const open: OpenLevel[] = [];
  let nextOpaque = 0;
  let offset = 0;
  for (;;) {
    while ((opaque[nextOpaque]?.start ?? text.length) < offset) nextOpaque++;
    const opaqueStart = opaque[nextOpaque]?.start ?? text.length;
    offset = Math.min(nextMark(text, offset), opaqueStart);
    if (offset >= text.length) break;

    const innermost = open.at(-1);
    const level = openerAt(text, offset, language);
    if (innermost && text.startsWith(innermost.close, offset)) {
      open.pop();
      offset += innermost.close.length;
    } else if (level) {
      open.push(level);
      offset = level.start;
    } else {
      offset = offset === opaqueStart ? (opaque[nextOpaque]?.end ?? offset + 1) : offset + 1;
    }
  }
  const innermost = open.findLast(({ opener }) => opener !== undefined);
  if (!innermost?.opener) return undefined;
  return { start: innermost.start, marks: innermost.opener.marks };
}

/** What an opener or a closer of any language begins with: all else is passed over at once. */
const mark = /["“”‘’«»<{}\]\\`'#]/gu;

/** The next place where a mark may stand that opens or closes a quotation. */
export function nextMark(text: string, offset: number): number {
  mark.lastIndex = offset;
  return mark.exec(text)?.index ?? text.length;
}

/** Marks inside a tag that is being typed are those of its attributes. */
function isInTag(text: string, language: DocumentLanguage): boolean {
  return language === 'html' && /<[a-z/!][^<>]*$/iu.test(text.slice(-1_000));
}

/** What opens at a place; undefined where nothing does. */
export function openerAt(
  text: string,
  offset: number,
  language: DocumentLanguage,
): OpenLevel | undefined {
  for (const opener of quotationOpeners[language]) {
    opener.open.lastIndex = offset;
    const found = opener.open.exec(text);
    if (found) return { opener, close: opener.marks.outer.close, start: offset + found[0].length };
  }
  // A group inside a command's argument must close before the argument does.
  if (language === 'latex' && text[offset] === '{' && text[offset - 1] !== '\\') {
    return { close: '}', start: offset + 1 };
  }
  return undefined;
}

/** What stands after the cursor of the mark that closes an open quotation. */
export type ClosingMark =
  /** Right at the cursor, as editors put it there when the opening mark is typed. */
  | { readonly where: 'here'; readonly length: number }
  /** Further on: the cursor is inside a quotation that is finished already. */
  | { readonly where: 'later' }
  | { readonly where: 'nowhere' };

/** @param after the text from the cursor to the end of the paragraph */
export function closingMark(after: string, { marks }: OpenQuotation): ClosingMark {
  if (!marks) return { where: 'nowhere' };
  const { open, close } = marks.outer;
  if (after.startsWith(close)) return { where: 'here', length: close.length };
  const rest = after.slice(0, farthest);
  const isOddCount = (rest.split(close).length - 1) % 2 === 1;
  const closes = rest.indexOf(close);
  const opens = rest.indexOf(open);
  const isLater = open === close ? isOddCount : closes >= 0 && (opens < 0 || closes < opens);
  return isLater ? { where: 'later' } : { where: 'nowhere' };
}
