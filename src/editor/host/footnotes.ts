import * as vscode from 'vscode';
import type { Markup } from '../../core/markup/markup';
import { definitionsAfter } from '../../core/quote/footnotes';

/** Where the text of footnotes goes in a document: its end, and what is written there. */
export function footnotesAtEnd(
  document: vscode.TextDocument,
  definitions: readonly string[],
  markup: Markup,
): { readonly position: vscode.Position; readonly text: string } {
  const position = document.lineAt(document.lineCount - 1).range.end;
  const lastLines = new vscode.Range(
    new vscode.Position(Math.max(position.line - 20, 0), 0),
    position,
  );
  return { position, text: definitionsAfter(document.getText(lastLines), definitions, markup) };
}
