import type { Span } from '../../text/span';

/** Words of a document as the reader of the finished document sees them, with the way back. */
export interface Prose {
  /** Without escapes, emphasis, commands, notes and citations; typography is as written. */
  readonly text: string;
  /**
   * The document's span for a span of `text`; what prints nothing at its ends is left out. UTF-16
   * offsets.
   * @throws RangeError for offsets outside `text`
   */
  readonly toDocument: (span: Span) => Span;
}

/** Words that a document gives as quoted. UTF-16 offsets in the document. */
export interface WrittenQuotation {
  /** The words: from the first character between the marks to the last one, without white space at the ends. */
  readonly span: Span;
  /** With its marks; for a block all of its lines. */
  readonly outer: Span;
  readonly form: 'inline' | 'block';
  /** Whether, though it stands in marks, it is all of a block. */
  readonly isBlock?: boolean;
  /** The outer marks as the document writes them; a block has none. */
  readonly marks?: { readonly open: string; readonly close: string };
  /** In how many other quotations it stands. */
  readonly depth: number;
  readonly prose: Prose;
}
