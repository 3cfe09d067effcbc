import * as vscode from 'vscode';
import type { TextChange } from '../../../core/quote/textChange';
import { textEdits } from '../textEdits';
import type { PreparedEntries } from './prepareEntries';

/**
 * Changes the document and its bibliography in one step, which one undo takes back.
 * @param changes of the document
 * @returns whether it was done
 */
export async function applyEntries(
  document: vscode.TextDocument,
  changes: readonly TextChange[],
  { addTo, toSave }: PreparedEntries,
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  if (changes.length > 0) edit.set(document.uri, textEdits(document, changes));
  addTo?.(edit);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  // Whatever reads the bibliography reads the file, not the editor.
  for (const uri of toSave) await (await vscode.workspace.openTextDocument(uri)).save();
  return true;
}
