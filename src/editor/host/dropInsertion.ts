import * as vscode from 'vscode';
import { workRead } from '../../core/cite/citation';
import { recordCitations } from '../../core/quote/citationWriter';
import { excerptOf } from '../../core/quote/excerpt';
import { composeQuotation, usualForm, type Compose } from '../../core/quote/insertion';
import { placeInsertions } from '../../core/quote/placement';
import { prepareEntries } from './bibliography/prepareEntries';
import { citationContext } from './citationContext';
import type { Corpus } from './corpus';
import { copyInstead } from './insertInto';
import type { SpanReference } from './passageCommands';
import { quotationStyleFor } from './quotationStyle';
import { textEdits } from './textEdits';

/** What the dropped words become at their place, and what else changes with them. */
export interface DropInsertion {
  readonly insertText: vscode.SnippetString;
  readonly additionalEdit: vscode.WorkspaceEdit;
  /** The files that are to be saved once they are changed. */
  readonly toSave: readonly vscode.Uri[];
}

/** The quotation of a passage, as the search would insert it with the cursor at a position. */
export async function dropInsertion(
  document: vscode.TextDocument,
  position: vscode.Position,
  reference: SpanReference,
  corpus: Corpus,
): Promise<DropInsertion | undefined> {
  const source = corpus.source(reference.source);
  if (!source || source.paragraphs.overlapping(reference).length === 0) return undefined;
  const { version } = document;
  const style = await quotationStyleFor(document);
  const excerpt = excerptOf(source, reference);
  const form = usualForm(excerpt, style.blockQuotationWords);
  const compose: Compose = (citations) => composeQuotation(excerpt, form, style, citations);
  const works = recordCitations(compose, style).citations.map(workRead);
  const entries = style.markup.keyed ? await prepareEntries(document, works) : undefined;
  if (style.markup.keyed && !entries) return undefined;
  if (entries && 'obstacle' in entries) {
    await copyInstead(compose, style, entries.obstacle, entries.at);
    return undefined;
  }
  if (document.version !== version) {
    await copyInstead(compose, style, vscode.l10n.t('The document was changed meanwhile.'));
    return undefined;
  }
  const start = document.offsetAt(position);
  const { changes, ends } = placeInsertions(document.getText(), [{ start, end: start }], compose, {
    ...citationContext(document, style, corpus),
    ...(entries && { keys: entries.keys, otherChanges: entries.ownChanges }),
  });
  // The first at the place is what is inserted: others there come after it.
  const inserted = changes.findIndex(({ span }) => span.start === start && span.end === start);
  const others = changes.filter((_, index) => index !== inserted);
  const before = changes.slice(0, Math.max(inserted, 0));
  const shift = before.reduce(
    (sum, { span, newText }) => sum + newText.length - (span.end - span.start),
    0,
  );
  const text = changes[inserted]?.newText ?? '';
  const words = (ends[0] ?? start) - start - shift;
  const additionalEdit = new vscode.WorkspaceEdit();
  entries?.addTo?.(additionalEdit);
  if (others.length > 0) additionalEdit.set(document.uri, textEdits(document, others));
  return {
    insertText: new vscode.SnippetString()
      .appendText(text.slice(0, words))
      .appendTabstop(0)
      .appendText(text.slice(words)),
    additionalEdit,
    toSave: entries?.toSave ?? [],
  };
}
