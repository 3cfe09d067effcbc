import type * as vscode from 'vscode';
import { loadCitationEngine, type CitationEngine } from '../../core/cite/engine';
import type { QuotationStyle } from '../../core/quote/insertion';
import { projectBibliographies } from './bibliography/projectBibliography';
import { rootDocumentOf } from './bibliography/rootDocument';
import { markupOf } from './documentMarkup';
import { log } from './log';
import { settingsFor } from './settings';
import { resolvePath } from './resolvePath';
import { styleOfDocument } from './styleOfDocument';
import { loadUserStyleEngine } from './userStyle';

/** citeproc's licence (CPAL 1.0, section 14) asks that this be shown where the engine is used. */
export const citeprocAttribution =
  '(c) Frank Bennett / citeproc-js implements the Citation Style Language / citationstyles.org';

/** How a document writes quotations, with the citation engine of its style. */
export interface DocumentStyle extends QuotationStyle {
  /** From this many words on, a quotation is set as a block. */
  readonly blockQuotationWords: number;
}

const logged = new Set<string>();

/** How the document writes quotations; the first call of a style loads its engine. */
export async function quotationStyleFor(
  document: vscode.TextDocument | undefined,
): Promise<DocumentStyle> {
  const { quoteMarkShape, blockQuotationWords } = settingsFor(document);
  const [chosen, inProject, root] = await Promise.all([
    engineFor(document),
    document ? projectBibliographies(document) : [],
    document && rootDocumentOf(document),
  ]);
  const markup = markupOf(document, chosen.style, {
    projectHasBibliography: inProject.length > 0,
    ...(root && { rootText: root.getText() }),
  });
  const own = document && markup.keyed ? await styleOfDocument(document) : undefined;
  const engine = own ?? chosen;
  if (!logged.has(engine.style.id)) {
    logged.add(engine.style.id);
    log().info(`Citations in the style ${engine.style.title}. ${citeprocAttribution}`);
  }
  return {
    engine,
    markup,
    quoteMarkShape,
    blockQuotationWords: blockQuotationWords ?? engine.style.blockQuotationWords,
  };
}

/** The engine of the document's chosen style; of a bundled one where the chosen file cannot be used, which is told. */
export async function engineFor(
  document: vscode.TextDocument | undefined,
): Promise<CitationEngine> {
  const { citationStyle, citationStyleFile } = settingsFor(document);
  if (citationStyleFile !== undefined) {
    const uri = resolvePath(citationStyleFile, document);
    const engine = uri && (await loadUserStyleEngine(uri));
    if (engine) return engine;
  }
  return loadCitationEngine(citationStyle.id);
}
