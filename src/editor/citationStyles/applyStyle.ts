import * as vscode from 'vscode';
import { loadCitationEngine, type CitationEngine } from '../../core/cite/engine';
import { citationStyles } from '../../core/cite/styles';
import { languageOfDocument } from '../host/languageOfDocument';
import type { Markup } from '../../core/markup/markup';
import { writtenMarkups } from '../../core/markup/writtenMarkups';
import { restyle, type Restyling } from '../../core/quotations/restyle';
import { restyleKeyed } from '../../core/quotations/restyleKeyed';
import type { QuotationStyle } from '../../core/quote/insertion';
import type { TextChange } from '../../core/quote/textChange';
import type { Corpus } from '../host/corpus';
import { markupOf } from '../host/documentMarkup';
import { quotationStyleFor } from '../host/quotationStyle';
import { rangeOf } from '../host/textEdits';
import type { FormerCitations } from './formerCitations';

/** How many citations of the document would be written otherwise in the style. */
export async function knownCitations(
  document: vscode.TextDocument,
  to: CitationEngine,
  corpus: Corpus,
): Promise<number> {
  const { known, changes } = await restyled(document, to, corpus);
  return changes.length > 0 ? known : 0;
}

/**
 * Writes the document's citations in a style, in one undo step.
 * @returns how many citations are known; undefined where nothing could be done, which is told
 */
export async function applyStyle(
  editor: vscode.TextEditor,
  to: CitationEngine,
  corpus: Corpus,
  former: FormerCitations,
): Promise<number | undefined> {
  const { document } = editor;
  const { version } = document;
  const text = document.getText();
  const { changes, known, style } = await restyled(document, to, corpus);
  if (known === 0) {
    const { markup } = await quotationStyleFor(document);
    void vscode.window.showInformationMessage(
      markup.keyed
        ? vscode.l10n.t(
            'This document cites by keys: the style of its citations is set where it is rendered.',
          )
        : vscode.l10n.t('This document has no citation that Cite Agreement knows.'),
    );
    return undefined;
  }
  const stepsBack = changes.length > 0 ? await former.stepsBack(document, to.style.id) : undefined;
  const steps = stepsBack ?? [changes];
  if (document.version !== version || !vscode.window.visibleTextEditors.includes(editor)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The document was changed meanwhile. Nothing was done: run the command again.'),
    );
    return undefined;
  }
  if (changes.length === 0) return known;
  if (!(await inOneStep(editor, steps)) || document.version === version) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The document cannot be changed.'));
    return undefined;
  }
  if (!stepsBack && style !== undefined) {
    await former.remember(document.uri, style, text, changes);
  }
  return known;
}

/** Makes sets of changes one after the other; one undo takes them all back. */
async function inOneStep(
  editor: vscode.TextEditor,
  steps: readonly (readonly TextChange[])[],
): Promise<boolean> {
  for (const [index, changes] of steps.entries()) {
    const stops = { undoStopBefore: index === 0, undoStopAfter: index === steps.length - 1 };
    const done = await editor.edit((edit) => {
      for (const { span, newText } of changes) {
        edit.replace(rangeOf(editor.document, span), newText);
      }
    }, stops);
    if (!done) return false;
  }
  return true;
}

async function restyled(
  document: vscode.TextDocument,
  engine: CitationEngine,
  { citableWorks }: Corpus,
): Promise<Restyling> {
  const [current, ...bundled] = await Promise.all([
    quotationStyleFor(document),
    ...citationStyles.map(({ id }) => loadCitationEngine(id)),
  ]);
  const { markup, quoteMarkShape } = current;
  const text = document.getText();
  // The document's own style first: it is the likeliest.
  const others = bundled.filter(({ style }) => style.id !== current.engine.style.id);
  const engines = [current.engine, ...others];
  const styles = (markups: readonly Markup[]): readonly QuotationStyle[] =>
    engines.flatMap((each) =>
      markups.map((own) => ({ engine: each, markup: own, quoteMarkShape })),
    );
  if (markup.keyed) {
    return restyleKeyed(text, styles([markup]), { engine, markup, quoteMarkShape }, citableWorks);
  }
  const to = { engine, markup: markupOf(document, engine.style), quoteMarkShape };
  return restyle(text, styles(writtenMarkups(languageOfDocument(document))), to, citableWorks);
}
