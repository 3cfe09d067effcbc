import * as vscode from 'vscode';
import type { TextChange } from '../../core/quote/textChange';
import { tellOfPlace } from '../host/tellOfPlace';
import { fixEdit, type DocumentFix } from './fixes';

/**
 * Changes the document, and its bibliography where the fix cites a work that it does not have: in one
 * step, which one undo takes back. Asks where there is no bibliography yet.
 * @returns `changed` where the document is another by now; `refused` where the writer was told why
 */
export async function applyFixTo(
  document: vscode.TextDocument,
  fix: DocumentFix,
): Promise<'done' | 'changed' | 'refused'> {
  if (fix.withoutEntry.length === 0) {
    return (await vscode.workspace.applyEdit(fixEdit(document, fix))) ? 'done' : 'changed';
  }
  const { version } = document;
  const { prepareEntries } = await import('../host/bibliography/prepareEntries');
  const { applyEntries } = await import('../host/bibliography/applyEntries');
  const entries = await prepareEntries(document, fix.withoutEntry);
  if (!entries) return 'refused';
  if ('obstacle' in entries) {
    tellOf(entries.obstacle, entries.at);
    return 'refused';
  }
  if (document.version !== version) return 'changed';
  const changes = [...fix.changes, ...entries.ownChanges].sort(byStart);
  return (await applyEntries(document, changes, entries)) ? 'done' : 'changed';
}

function tellOf(obstacle: string, at: vscode.Location | undefined): void {
  const message = vscode.l10n.t('{0} Nothing was changed.', obstacle);
  if (at) tellOfPlace(message, at);
  else void vscode.window.showWarningMessage(message);
}

function byStart(a: TextChange, b: TextChange): number {
  return a.span.start - b.span.start;
}
