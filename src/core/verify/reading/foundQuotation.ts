import type { Span } from '../../text/span';
import type { WrittenQuotation } from './writtenQuotation';

/** A quotation as it is found, before its words are read. UTF-16 offsets in the document. */
export interface FoundQuotation {
  /** All that stands between the marks, or in the block, white space and markers included. */
  readonly span: Span;
  readonly outer: Span;
  readonly form: WrittenQuotation['form'];
  readonly marks?: WrittenQuotation['marks'];
  /** Marks within it that open its paragraphs once more: they are no words. In the order of the text. */
  readonly repeatedMarks: readonly Span[];
}
