import * as vscode from 'vscode';
import type { Insertion } from '../../core/quote/insertion';
import { definitionsAfter, placeInsertions } from '../../core/quote/placement';

/** An editor as it was when the writer was asked what to insert. */
export interface InsertionTarget {
  readonly editor: vscode.TextEditor;
  readonly version: number;
}

/** The active editor as a target, or undefined where no text editor is active. */
export function activeTarget(): InsertionTarget | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { editor, version: editor.document.version };
}

/**
 * Inserts at every cursor, or over every selection, in one undo step. Where that cannot be, the text
 * goes to the clipboard and a message says why: what the writer chose is never lost.
 * @param compose makes the insertion, for a footnote number that is free
 */
export async function insertInto(
  target: InsertionTarget | undefined,
  compose: (label: number) => Insertion,
): Promise<void> {
  const obstacle = obstacleTo(target);
  if (obstacle !== undefined || !target) {
    await copyInstead(compose, obstacle ?? vscode.l10n.t('No document is open.'));
    return;
  }
  const { editor } = target;
  const { document } = editor;
  const selections = editor.selections.map((each) => ({
    start: document.offsetAt(each.start),
    end: document.offsetAt(each.end),
  }));
  const { changes, ends } = placeInsertions(document.getText(), selections, compose);
  const done = await editor.edit((edit) => {
    for (const { span, newText } of changes) {
      edit.replace(
        new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)),
        newText,
      );
    }
  });
  // In a read-only editor VS Code says that it is done, and has done nothing.
  if (!done || document.version === target.version) {
    await copyInstead(compose, vscode.l10n.t('The document cannot be changed.'));
    return;
  }
  editor.selections = ends.map((end) => {
    const position = document.positionAt(end);
    return new vscode.Selection(position, position);
  });
  editor.revealRange(editor.selection);
}

function obstacleTo(target: InsertionTarget | undefined): string | undefined {
  if (!target) return vscode.l10n.t('No document is open.');
  const { document } = target.editor;
  // A document outlives its editor for some minutes: what counts is that it is still shown.
  if (!vscode.window.visibleTextEditors.includes(target.editor)) {
    return vscode.l10n.t('The document was closed meanwhile.');
  }
  if (document.version !== target.version) {
    return vscode.l10n.t('The document was changed meanwhile.');
  }
  if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) {
    return vscode.l10n.t('The document is read-only.');
  }
  return undefined;
}

/** Puts the quotation on the clipboard, its footnotes below it. */
export async function copyQuotation(compose: (label: number) => Insertion): Promise<void> {
  const { text, definitions } = compose(1);
  const after = definitions.length > 0 ? definitionsAfter(text, definitions) : '';
  await vscode.env.clipboard.writeText(text.trimStart() + after);
}

async function copyInstead(compose: (label: number) => Insertion, why: string): Promise<void> {
  await copyQuotation(compose);
  const message = vscode.l10n.t(
    '{0} The text is on the clipboard: paste it where you want it.',
    why,
  );
  void vscode.window.showInformationMessage(message);
}
