import type * as vscode from 'vscode';
import type { CitationStyle } from '../../core/cite/styles';
import type { DocumentEvidence } from '../../core/markup/conventions/evidence';
import type { Markup } from '../../core/markup/markup';
import { markupFor } from '../../core/markup/markupFor';
import type { Folding } from '../../core/text/foldedText';
import { settingsFor, type DocumentScope } from './settings';

/** A document, or the text of one that no editor has open. */
export type WrittenText = DocumentScope & Pick<vscode.TextDocument, 'getText'>;

/**
 * How the document writes quotations and citations.
 * @param project what the files round it say, where that is known
 */
export function markupOf(
  document: WrittenText | undefined,
  style: CitationStyle,
  project?: Omit<DocumentEvidence, 'text'>,
): Markup {
  const { chosenMarkups } = settingsFor(document);
  if (!document) return markupFor('plaintext', chosenMarkups, style);
  const evidence = { ...project, text: document.getText() };
  return markupFor(document.languageId, chosenMarkups, style, evidence);
}

/** How the document's text is read: the same whatever the citation style. */
export function unescapingOf(document: WrittenText): Folding {
  return markupOf(document, settingsFor(document).citationStyle).unescaping;
}
