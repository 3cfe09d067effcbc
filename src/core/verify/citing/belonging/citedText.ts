import type { DocumentLanguage } from '../../../markup/language';
import { firstAbove } from '../../../text/firstAbove';
import { contains, type Span } from '../../../text/span';
import { withoutSettings } from '../../reading/margins';
import type { QuotationToCite } from '../citationsOf';
import type { WrittenCitation } from '../writtenCitation';
import { tableRows } from '../rows/tableRows';
import { isSubject, masked } from './maskedText';
import { paragraphsIn } from './paragraphBounds';
import { sentenceStarts } from './sentenceStarts';

/** A citation that is farther away belongs to something else: a sentence is shorter. */
export const reach = 3_000;

/** A document with its quotations and its citations, by their places. All offsets are UTF-16 units. */
export class CitedText {
  readonly text: string;
  readonly #citations: readonly WrittenCitation[];
  readonly #starts: Uint32Array;
  /** Those whose texts stand apart, in the order of these. */
  readonly #notes: readonly WrittenCitation[];
  readonly #noteStarts: Uint32Array;
  readonly #inline: readonly QuotationToCite[];
  readonly #inlineStarts: Uint32Array;
  readonly #blocks: readonly QuotationToCite[];
  readonly #blockStarts: Uint32Array;
  readonly #paragraphs: readonly Span[];
  readonly #paragraphStarts: Uint32Array;
  /** Of those that are rows of a table the head, by the row's start. */
  readonly #heads = new Map<number, Span>();
  /** Masked, by the paragraph's start. */
  readonly #masked = new Map<number, string>();
  readonly #sentences = new Map<
    number,
    { readonly masked: string; readonly starts: Uint32Array }
  >();

  constructor(
    text: string,
    language: DocumentLanguage,
    quotations: readonly QuotationToCite[],
    citations: readonly WrittenCitation[],
  ) {
    this.text = text;
    this.#citations = citations;
    this.#starts = startsOf(citations.map(({ span }) => span));
    this.#notes = citations
      .filter(({ span, content }) => !contains(span, content))
      .sort((a, b) => a.content.start - b.content.start);
    this.#noteStarts = startsOf(this.#notes.map(({ content }) => content));
    this.#inline = quotations.filter(({ form, depth }) => form === 'inline' && depth === 0);
    this.#inlineStarts = startsOf(this.#inline.map(({ outer }) => outer));
    this.#blocks = quotations.filter(({ form, isBlock }) => form === 'block' || isBlock);
    this.#blockStarts = startsOf(this.#blocks.map(({ outer }) => outer));
    const rows = tableRows(text, language);
    for (const [index, row] of rows.entries()) {
      const last = rows[index - 1];
      const goesOn = last && row.start - last.end < longestParting;
      const head = goesOn ? this.#heads.get(last.start) : undefined;
      this.#heads.set(row.start, head ?? this.#headAt(row));
    }
    this.#paragraphs = paragraphsIn(text, language, rows);
    this.#paragraphStarts = startsOf(this.#paragraphs);
  }

  /** The citations that begin in a span, in order. */
  citationsIn({ start, end }: Span): readonly WrittenCitation[] {
    return this.#citations.slice(
      firstAbove(this.#starts, start - 1),
      firstAbove(this.#starts, end - 1),
    );
  }

  /** The citation that a place lies in, which may be the text of a note; undefined where there is none. */
  citationAround(span: Span): WrittenCitation | undefined {
    const last = this.#citations[firstAbove(this.#starts, span.start) - 1];
    if (last && contains(last.span, span)) return last;
    const note = this.#notes[firstAbove(this.#noteStarts, span.start) - 1];
    return note && contains(note.content, span) ? note : undefined;
  }

  /** Citations one right after the other, and after this place, with nothing but punctuation between. */
  chainAfter(from: number, end: number): readonly WrittenCitation[] {
    const chain: WrittenCitation[] = [];
    let at = from;
    for (const citation of this.citationsIn({ start: from, end: Math.min(end, from + reach) })) {
      const { span } = citation;
      if (!isBlank(this.text.slice(at, span.start)) || isSubject(this.text, citation)) break;
      if (opensBlock.test(this.text.slice(span.start, span.start + 8))) break;
      chain.push(citation);
      at = span.end;
    }
    return chain;
  }

  /** Citations one right before the other, and before this place; the nearest first. */
  chainBefore(to: number, start: number): readonly WrittenCitation[] {
    const chain: WrittenCitation[] = [];
    let at = to;
    const earlier = this.citationsIn({ start: Math.max(start, to - reach), end: to });
    for (const citation of [...earlier].reverse()) {
      if (!isBlank(this.text.slice(citation.span.end, at))) break;
      chain.push(citation);
      at = citation.span.start;
    }
    return chain;
  }

  /** The paragraph that a span begins in, to the end of the one where it ends. */
  paragraphOf({ start, end }: Span): Span {
    const first = this.#paragraphs[firstAbove(this.#paragraphStarts, start) - 1];
    const last = this.#paragraphs[firstAbove(this.#paragraphStarts, Math.max(start, end - 1)) - 1];
    return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
  }

  /** Whether a paragraph is a row of a table. */
  isRow({ start }: Span): boolean {
    return this.#heads.has(start);
  }

  /** The citations of the head of the table that a paragraph is a row of. */
  citationsOfHead({ start }: Span): readonly WrittenCitation[] {
    const head = this.#heads.get(start);
    return head ? this.citationsIn(head) : [];
  }

  /** The paragraph with words in it that ends before a place; undefined where there is none. */
  paragraphBefore(offset: number): Span | undefined {
    for (
      let index = firstAbove(this.#paragraphStarts, offset - 1) - 1, seen = 0;
      seen < 4;
      seen++
    ) {
      const paragraph = this.#paragraphs[index--];
      if (!paragraph) return undefined;
      const end = Math.min(paragraph.end, offset);
      const span = { start: Math.max(paragraph.start, end - reach), end };
      // The attributes of an AsciiDoc block stand in lines of their own.
      const words = this.text.slice(span.start, span.end).replace(/^\[[^\]\n]*\][ \t]*$/gmu, '');
      if (!isBlank(words)) return span;
    }
    return undefined;
  }

  /** The paragraph without the words of its citations and quotations. Every offset stays. */
  masked(paragraph: Span): string {
    const known = this.#masked.get(paragraph.start);
    if (known?.length === paragraph.end - paragraph.start) return known;
    const made = masked(
      this.text,
      paragraph,
      this.#inlineIn(paragraph),
      this.citationsIn(paragraph),
    );
    this.#masked.set(paragraph.start, made);
    return made;
  }

  /**
   * The sentence of a paragraph that a place is in, up to where the next one begins: with its citations. A row
   * of a table is one.
   */
  sentenceOf(paragraph: Span, offset: number): Span {
    if (this.isRow(paragraph)) return paragraph;
    const starts = this.#sentenceStarts(paragraph);
    const next = firstAbove(starts, offset - paragraph.start);
    const end = next < starts.length ? paragraph.start + (starts[next] ?? 0) : paragraph.end;
    const start = next > 1 ? paragraph.start + (starts[next - 1] ?? 0) : paragraph.start;
    return { start: Math.max(start, offset - reach), end: Math.min(end, offset + reach) };
  }

  /** Whether a quotation ends right before a citation that does not begin a sentence. */
  followsQuotation(citation: WrittenCitation): boolean {
    const { start } = citation.span;
    const last = this.#inline[firstAbove(this.#inlineStarts, start) - 1];
    if (!last || last.outer.end > start || isSubject(this.text, citation)) return false;
    return isBlank(this.text.slice(last.outer.end, start));
  }

  /** Whether a citation stands right below a block; what opens with it is another one's. */
  followsBlock({ span: { start } }: WrittenCitation): boolean {
    const last = this.#blocks[firstAbove(this.#blockStarts, start) - 1];
    if (!last || last.outer.end > start) return false;
    const gap = this.text.slice(last.outer.end, start);
    const opensNext = opensBlock.test(this.text.slice(start, start + 8)) || /<figure\b/u.test(gap);
    return !opensNext && isBlank(gap);
  }

  /** The line before the first row of a table, with that row if it quotes nothing. */
  #headAt(row: Span): Span {
    const from = Math.max(row.start - longestHead, 0);
    const start = from + this.text.slice(from, row.start).trimEnd().lastIndexOf('\n') + 1;
    return { start, end: this.#inlineIn(row).length > 0 ? row.start : row.end };
  }

  #sentenceStarts(paragraph: Span): Uint32Array {
    const masked = this.masked(paragraph);
    const known = this.#sentences.get(paragraph.start);
    if (known?.masked === masked) return known.starts;
    const starts = Uint32Array.from(sentenceStarts(masked));
    this.#sentences.set(paragraph.start, { masked, starts });
    return starts;
  }

  #inlineIn({ start, end }: Span): readonly QuotationToCite[] {
    return this.#inline.slice(
      firstAbove(this.#inlineStarts, start - 1),
      firstAbove(this.#inlineStarts, end - 1),
    );
  }
}

/** The line before a table is no longer. */
const longestHead = 500;
/** No more than this stands between two rows of a table. */
const longestParting = 40;

/** What names the author of the block that comes next, in AsciiDoc. */
const opensBlock = /^\[(?:quote|verse|, )/u;

function startsOf(spans: readonly Span[]): Uint32Array {
  return Uint32Array.from(spans, ({ start }) => start);
}

/** No more than this stands between a quotation and a citation right after it. */
const longestGap = 300;

/** Whether a stretch of a document has no words, but perhaps commands and tags. */
export function isBlank(stretch: string): boolean {
  if (stretch.length > longestGap) return false;
  return hasNoWords(stretch) || (/[\\#]/u.test(stretch) && hasNoWords(withoutSettings(stretch)));
}

function hasNoWords(stretch: string): boolean {
  const bare = stretch
    .replace(/<(?:!--[^]*?--|\/?[a-z][^<>]*)>/giu, '')
    .replace(/#\+(?:begin|end)_\w+/giu, '')
    .replace(/\\[A-Za-z]+\*?(?:\{[a-z*]*\})?/gu, '');
  return !/[\p{L}\p{N}]/u.test(bare);
}
