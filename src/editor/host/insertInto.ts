import * as vscode from 'vscode';
import { workRead } from '../../core/cite/citation';
import type { CslItem } from '../../core/csl/item';
import { citationWriter, recordCitations } from '../../core/quote/citationWriter';
import { definitionsAfter } from '../../core/quote/footnotes';
import type { Compose, QuotationStyle } from '../../core/quote/insertion';
import { placeInsertions } from '../../core/quote/placement';
import { applyEntries } from './bibliography/applyEntries';
import { prepareEntries } from './bibliography/prepareEntries';
import { citationContext } from './citationContext';
import type { Corpus } from './corpus';
import { tellOfPlace } from './tellOfPlace';
import { rangeOf } from './textEdits';

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
 * Inserts at every cursor, or over every selection, in one undo step, with the entries that its keys
 * need in the document's bibliography. Where that cannot be, the text goes to the clipboard and
 * a message says why: what the writer chose is never lost.
 */
export async function insertInto(
  target: InsertionTarget | undefined,
  compose: Compose,
  style: QuotationStyle,
  corpus: Corpus,
): Promise<void> {
  const obstacle = obstacleTo(target);
  if (obstacle !== undefined || !target) {
    await copyInstead(compose, style, obstacle ?? vscode.l10n.t('No document is open.'));
    return;
  }
  const { editor } = target;
  const { document } = editor;
  const works = recordCitations(compose, style).citations.map(workRead);
  const entries = style.markup.keyed ? await prepareEntries(document, unique(works)) : undefined;
  if (style.markup.keyed && !entries) return;
  if (entries && 'obstacle' in entries) {
    await copyInstead(compose, style, entries.obstacle, entries.at);
    return;
  }
  const obstacleNow = obstacleTo(target);
  if (obstacleNow !== undefined) {
    await copyInstead(compose, style, obstacleNow);
    return;
  }
  const selections = editor.selections.map((each) => ({
    start: document.offsetAt(each.start),
    end: document.offsetAt(each.end),
  }));
  const context = citationContext(document, style, corpus);
  const { changes, ends } = placeInsertions(document.getText(), selections, compose, {
    ...context,
    ...(entries && { keys: entries.keys, otherChanges: entries.ownChanges }),
  });
  const done = entries?.addTo
    ? await applyEntries(document, changes, entries)
    : await editor.edit((edit) => {
        for (const { span, newText } of changes) edit.replace(rangeOf(document, span), newText);
      });
  // In a read-only editor VS Code says that it is done, and has done nothing.
  if (!done || document.version === target.version) {
    await copyInstead(compose, style, vscode.l10n.t('The document cannot be changed.'));
    return;
  }
  editor.selections = ends.map((end) => {
    const position = document.positionAt(end);
    return new vscode.Selection(position, position);
  });
  editor.revealRange(editor.selection);
}

function unique(works: readonly CslItem[]): readonly CslItem[] {
  return [...new Map(works.map((work) => [work.id, work])).values()];
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
export async function copyQuotation(compose: Compose, style: QuotationStyle): Promise<void> {
  const { text, definitions } = compose(citationWriter(style, { label: 1 }));
  const after = definitions.length > 0 ? definitionsAfter(text, definitions, style.markup) : '';
  await vscode.env.clipboard.writeText(text.trimStart() + after);
}

/** Puts the quotation on the clipboard and says why it is not in the document. */
export async function copyInstead(
  compose: Compose,
  style: QuotationStyle,
  why: string,
  at?: vscode.Location,
): Promise<void> {
  await copyQuotation(compose, style);
  const message = vscode.l10n.t(
    '{0} The text is on the clipboard: paste it where you want it.',
    why,
  );
  if (at) tellOfPlace(message, at);
  else void vscode.window.showInformationMessage(message);
}
