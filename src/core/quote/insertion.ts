import type { CitationEngine } from '../cite/engine';
import type { CslItem } from '../csl/item';
import type { Markup, QuoteMarkShape } from '../markup/markup';
import type { CitationWriter } from './citationWriter';
import { attributeExcerpt, excerptParagraphs, wordCount, type Excerpt } from './excerpt';
import { passageAddress } from './passageAddress';
import { closing, opening, writeInside } from './quoteMarks';

/** How this document writes quotations and citations. */
export interface QuotationStyle {
  readonly engine: CitationEngine;
  readonly markup: Markup;
  readonly quoteMarkShape: QuoteMarkShape;
}

export type QuotationForm = 'inline' | 'block' | 'citation';

/** What goes into the document, before it is fitted to its place (see `placeInsertions`). */
export interface Insertion {
  readonly text: string;
  /** Whether `text` is a paragraph of its own. */
  readonly block: boolean;
  /** The text of its footnotes, to stand at the end of the document. */
  readonly definitions: readonly string[];
}

/** Makes an insertion; its citations are written by whoever knows the document. */
export type Compose = (citations: CitationWriter) => Insertion;

/**
 * The form that the style asks for: a block for several paragraphs and from `blockWords` words on.
 */
export function usualForm(excerpt: Excerpt, blockWords: number): 'inline' | 'block' {
  const isLong = wordCount(excerpt) >= blockWords;
  return isLong || excerptParagraphs(excerpt, ' ').length > 1 ? 'block' : 'inline';
}

/** The exact words with their citation. */
export function composeQuotation(
  excerpt: Excerpt,
  form: QuotationForm,
  { engine, markup, quoteMarkShape }: QuotationStyle,
  citations: CitationWriter,
): Insertion {
  const address = passageAddress(excerpt);
  const citation = citations.write(attributeExcerpt(excerpt), address);
  const { definitions } = citation;
  if (form === 'citation') return { text: citation.text, block: false, definitions };

  const paragraphs = excerptParagraphs(excerpt, engine.style.ellipsis);
  if (form === 'block') {
    const text = markup.block(paragraphs.map(markup.escape), citation.text, address);
    return { text, block: true, definitions };
  }
  const words = paragraphs.join(' ');
  const marks = markup.quoteMarks(quoteMarkShape, engine.style.quotationMarks, address);
  const inside = writeInside(words, marks, markup.escape);
  const text = markup.inline
    ? markup.inline(inside, citation.text)
    : `${opening(words, marks)}${inside}${closing(words, marks)}${citation.text}`;
  return { text, block: false, definitions };
}

/** The citation of a work itself, without words of it: an agreement's. */
export function composeCitation(work: CslItem): Compose {
  return (citations) => ({ ...citations.write({ work }), block: false });
}

/**
 * Several insertions as one, each with citations of its own: sentences of running text, or
 * paragraphs where one of them is a block.
 */
export function composeTogether(compose: readonly Compose[], citations: CitationWriter): Insertion {
  const insertions = compose.map((each) => each(citations));
  const block = insertions.some((each) => each.block);
  return {
    text: insertions.map(({ text }) => text).join(block ? '\n\n' : ' '),
    block,
    definitions: insertions.flatMap(({ definitions }) => definitions),
  };
}
