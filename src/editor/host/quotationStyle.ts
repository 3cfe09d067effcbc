import type * as vscode from 'vscode';
import { loadCitationEngine } from '../../core/cite/engine';
import type { QuotationStyle } from '../../core/quote/insertion';
import { settingsFor } from './settings';

/** How the document writes quotations, with its citation engine; the first call of a style loads it. */
export async function quotationStyleFor(
  document: vscode.TextDocument | undefined,
): Promise<QuotationStyle> {
  const { citationStyle, markup, quoteMarkShape } = settingsFor(document);
  return { engine: await loadCitationEngine(citationStyle.id), markup, quoteMarkShape };
}
