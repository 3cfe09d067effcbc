import type * as vscode from 'vscode';
import { loadCitationEngine } from '../../core/cite/engine';
import type { QuotationStyle } from '../../core/quote/insertion';
import { log } from './log';
import { settingsFor } from './settings';

/** citeproc's licence (CPAL 1.0, section 14) asks that this be shown where the engine is used. */
const attribution =
  '(c) Frank Bennett / citeproc-js implements the Citation Style Language / citationstyles.org';

const loaded = new Set<string>();

/** How the document writes quotations, with its citation engine; the first call of a style loads it. */
export async function quotationStyleFor(
  document: vscode.TextDocument | undefined,
): Promise<QuotationStyle> {
  const { citationStyle, markup, quoteMarkShape } = settingsFor(document);
  const engine = await loadCitationEngine(citationStyle.id);
  if (!loaded.has(citationStyle.id)) {
    loaded.add(citationStyle.id);
    log().info(`Citations in the style ${citationStyle.title}. ${attribution}`);
  }
  return { engine, markup, quoteMarkShape };
}
