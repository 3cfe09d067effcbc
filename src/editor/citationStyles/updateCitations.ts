import * as vscode from 'vscode';
import type { LoadCorpus } from '../host/loadCorpus';
import { engineFor } from '../host/quotationStyle';
import { applyStyle } from './applyStyle';
import type { FormerCitations } from './formerCitations';

/**
 * `Cite Agreement: Update Citations`: short forms, "ibid." and note numbers as the places of the
 * citations ask for, after paragraphs were moved or deleted.
 */
export async function updateCitations(
  loadCorpus: LoadCorpus,
  former: FormerCitations,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No document is open.'));
    return;
  }
  const [corpus, engine] = await Promise.all([loadCorpus(), engineFor(editor.document)]);
  const known = await applyStyle(editor, engine, corpus, former);
  if (known === undefined) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The citations of this document ({0}) are up to date.', known),
  );
}
