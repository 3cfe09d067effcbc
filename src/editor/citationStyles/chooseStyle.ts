import * as vscode from 'vscode';
import type { LoadCorpus } from '../host/loadCorpus';
import { chooseStyle as choose } from '../host/settings';
import { applyStyle, knownCitations } from './applyStyle';
import type { FormerCitations } from './formerCitations';
import { pickStyle } from './pickStyle';

/** `Cite Agreement: Choose Citation Style`: the style of all that is inserted from now on. */
export async function chooseStyle(loadCorpus: LoadCorpus, former: FormerCitations): Promise<void> {
  const corpus = await loadCorpus();
  const editor = vscode.window.activeTextEditor;
  const picked = await pickStyle(vscode.l10n.t('Choose Citation Style'), corpus);
  if (!picked) return;
  await choose(picked.choice, editor?.document);
  if (!editor) return;
  const count = await knownCitations(editor.document, picked.engine, corpus);
  if (count === 0) return;
  const change = vscode.l10n.t('Change Them');
  const message =
    count === 1
      ? vscode.l10n.t('This document has one citation in another style.')
      : vscode.l10n.t('This document has {0} citations in another style.', count);
  const answer = await vscode.window.showInformationMessage(message, change);
  if (answer === change) await applyStyle(editor, picked.engine, corpus, former);
}
