import type { Citation, CitationEngine } from '../cite/engine';
import { inParentheses, withFinalPeriod } from '../cite/punctuation';
import type { Markup, QuoteMarkShape } from '../markup/markup';
import { attributeExcerpt, excerptParagraphs, wordCount, type Excerpt } from './excerpt';
import { quote } from './quoteMarks';

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

/** A citation as it follows what it belongs to: a note's marker, or a space and brackets. */
export interface WrittenCitation {
  readonly text: string;
  readonly definitions: readonly string[];
}

/**
 * The form that the style asks for: a block for several paragraphs and from `blockWords` words on.
 */
export function usualForm(excerpt: Excerpt, blockWords: number): 'inline' | 'block' {
  const isLong = wordCount(excerpt) >= blockWords;
  return isLong || excerptParagraphs(excerpt, ' ').length > 1 ? 'block' : 'inline';
}

/**
 * The exact words with their citation.
 * @param label the footnote number to use, free in the document
 */
export function composeQuotation(
  excerpt: Excerpt,
  form: QuotationForm,
  style: QuotationStyle,
  label: number,
): Insertion {
  const { engine, markup } = style;
  const citation = writeCitation(attributeExcerpt(excerpt), style, label);
  const { definitions } = citation;
  if (form === 'citation') return { text: citation.text, block: false, definitions };

  const paragraphs = excerptParagraphs(excerpt, engine.style.ellipsis);
  if (form === 'block') {
    const written = paragraphs.map(markup.escape);
    const last = `${written.pop() ?? ''}${citation.text}`;
    const address = excerpt.source.work.URL;
    return { text: markup.block([...written, last], address), block: true, definitions };
  }
  const marks = markup.quoteMarks(style.quoteMarkShape, engine.style.quotationMarks);
  const words = quote(paragraphs.join(' '), marks, markup.escape);
  return { text: `${words}${citation.text}`, block: false, definitions };
}

/** Writes a citation of any work: a source's passage, or an agreement itself. */
export function writeCitation(
  citation: Citation,
  { engine, markup }: Pick<QuotationStyle, 'engine' | 'markup'>,
  label: number,
): WrittenCitation {
  const runs = engine.cite(citation);
  const isNote =
    markup.notes === 'always' ||
    (markup.notes === 'with-note-styles' && engine.style.class === 'note');
  if (runs.length === 0) return { text: '', definitions: [] };
  if (!isNote || !markup.note) {
    return { text: ` ${markup.richText(inParentheses(runs))}`, definitions: [] };
  }
  const note = markup.richText(withFinalPeriod(runs, engine.style));
  const { marker, definition } = markup.note(note, label);
  return { text: marker, definitions: definition === undefined ? [] : [definition] };
}

/**
 * Several insertions as one, each with footnote numbers of its own: sentences of running text, or
 * paragraphs where one of them is a block.
 */
export function composeTogether(
  compose: readonly ((label: number) => Insertion)[],
  label: number,
): Insertion {
  const insertions: Insertion[] = [];
  let next = label;
  for (const each of compose) {
    const insertion = each(next);
    next += insertion.definitions.length;
    insertions.push(insertion);
  }
  const block = insertions.some((each) => each.block);
  return {
    text: insertions.map(({ text }) => text).join(block ? '\n\n' : ' '),
    block,
    definitions: insertions.flatMap(({ definitions }) => definitions),
  };
}
