import type * as vscode from 'vscode';
import { workRead, type Citation } from '../../core/cite/citation';
import { nextFootnoteLabel } from '../../core/quote/footnotes';
import type { InsertionContext } from '../../core/quote/placement';
import type { QuotationStyle } from '../../core/quote/insertion';
import { citationsOfDocument } from '../../core/quotations/citationsOfDocument';
import { keysOfWorks, type KeysOfWorks } from './bibliography/keysOfWorks';
import type { Corpus } from './corpus';

/** What a document's own citations mean for one that is inserted: short forms, "ibid.". */
export function citationContext(
  document: vscode.TextDocument,
  style: QuotationStyle,
  { citableWorks }: Corpus,
): InsertionContext {
  if (style.markup.keyed) return { style };
  const text = document.getText();
  return {
    style,
    sites: citationsOfDocument(text, [style], citableWorks),
    label: nextFootnoteLabel(text, style.markup),
  };
}

/** What is known of a document while its writer types a quotation. */
export type TypingContext = InsertionContext & Pick<KeysOfWorks, 'withoutEntry'>;

/**
 * As `citationContext`, with the keys that works have in the document's bibliography or would get. A
 * bibliography that cannot be read is told of when one of its keys is inserted, not while typing.
 */
export async function typingContext(
  document: vscode.TextDocument,
  style: QuotationStyle,
  corpus: Corpus,
  citations: readonly Citation[],
): Promise<TypingContext> {
  const context = citationContext(document, style, corpus);
  if (!style.markup.keyed) return { ...context, withoutEntry: new Set() };
  const works = [...new Set(citations.map(workRead))];
  return { ...context, ...(await keysOfWorks(document, works)) };
}
