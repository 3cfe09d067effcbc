import type { RichText } from '../cite/richText';
import type { QuoteMarks } from '../quote/quoteMarks';
import type { Folding } from '../text/foldedText';

export type MarkupName = 'markdown' | 'footnote' | 'latex' | 'typst' | 'html' | 'plaintext';

/** The writer's choice of quotation marks: typographer's or typewriter's. */
export type QuoteMarkShape = 'curly' | 'straight';

/** Which marks a style puts outermost: the American double or the British single ones. */
export type QuoteMarkOrder = 'double-first' | 'single-first';

/** A note as it is written at its place, and what must stand at the end of the document for it. */
export interface Note {
  readonly marker: string;
  readonly definition?: string;
}

/** How one document language writes quotations and citations. */
export interface Markup {
  readonly name: MarkupName;
  /** For lists that a writer reads. */
  readonly title: string;
  /** Writes text so that whoever reads the finished document sees it to the character. */
  readonly escape: (text: string) => string;
  /** Undoes `escape`, and what else the markup writes for a plain character or for a quotation's marks. */
  readonly unescaping: Folding;
  readonly quoteMarks: (shape: QuoteMarkShape, order: QuoteMarkOrder) => QuoteMarks;
  /** A citation with its italics and links. */
  readonly richText: (runs: RichText) => string;
  /**
   * A block quotation of one or more paragraphs, written already, the last with its citation.
   * @param address where the words were read, if that is known
   */
  readonly block: (paragraphs: readonly string[], address: string | undefined) => string;
  /**
   * A footnote. Absent where the language has none.
   * @param label a number that is free in the document
   */
  readonly note?: (content: string, label: number) => Note;
  /** When citations are notes: always, or where the citation style is one of notes. */
  readonly notes: 'always' | 'with-note-styles' | 'never';
}
