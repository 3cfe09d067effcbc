import * as vscode from 'vscode';
import type { LoadCorpus } from '../host/loadCorpus';
import { engineFor } from '../host/quotationStyle';
import { chooseStyle } from '../host/settings';
import { applyStyle } from './applyStyle';
import type { FormerCitations } from './formerCitations';
import { pickStyle } from './pickStyle';

/** `Cite Agreement: Change Citation Style`: every citation of the document, in one undo step. */
export async function changeStyle(loadCorpus: LoadCorpus, former: FormerCitations): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No document is open.'));
    return;
  }
  const corpus = await loadCorpus();
  const picked = await pickStyle(vscode.l10n.t('Change Citation Style of This Document'), corpus);
  if (!picked) return;
  const { title } = picked.engine.style;
  const changed = await applyStyle(editor, picked.engine, corpus, former);
  if (changed === undefined) return;
  const done =
    changed === 1
      ? vscode.l10n.t('One citation is in the style {0} now.', title)
      : vscode.l10n.t('{0} citations are in the style {1} now.', changed, title);
  const current = await engineFor(editor.document);
  if (current.style.id === picked.engine.style.id) {
    void vscode.window.showInformationMessage(done);
    return;
  }
  const keep = vscode.l10n.t('Use It From Now On');
  const next = vscode.l10n.t('New citations are still written in {0}.', current.style.title);
  const answer = await vscode.window.showInformationMessage(`${done} ${next}`, keep);
  if (answer === keep) await chooseStyle(picked.choice, editor.document);
}
