import * as vscode from 'vscode';
import type { Markup } from '../../core/markup/markup';
import { nextFootnoteLabel } from '../../core/quote/footnotes';
import { definitionsAfter } from '../../core/quote/placement';

/** Runs after ghost text is accepted; arguments: the document's address and the footnotes' text. */
export const addFootnotesCommand = 'citeAgreement.addFootnotes';

/** The number of the document's next footnote. Only Markdown numbers them in the text: others need no look. */
export function footnoteLabel(document: vscode.TextDocument, markup: Markup): number {
  return markup.name === 'footnote' ? nextFootnoteLabel(document.getText()) : 1;
}

/** Where the text of footnotes goes in a document: its end, and what is written there. */
export function footnotesAtEnd(
  document: vscode.TextDocument,
  definitions: readonly string[],
): { readonly position: vscode.Position; readonly text: string } {
  const position = document.lineAt(document.lineCount - 1).range.end;
  const lastLines = new vscode.Range(
    new vscode.Position(Math.max(position.line - 20, 0), 0),
    position,
  );
  return { position, text: definitionsAfter(document.getText(lastLines), definitions) };
}
