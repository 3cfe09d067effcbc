import * as vscode from 'vscode';
import type { TextChange } from '../../core/quote/textChange';
import type { Span } from '../../core/text/span';

/** A span of the document's text as VS Code's range. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Changes of the document's text as VS Code's edits. */
export function textEdits(
  document: vscode.TextDocument,
  changes: readonly TextChange[],
): vscode.TextEdit[] {
  return changes.map(({ span, newText }) =>
    vscode.TextEdit.replace(rangeOf(document, span), newText),
  );
}
