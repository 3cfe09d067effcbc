import * as vscode from 'vscode';
import type { LoadCorpus } from '../host/loadCorpus';
import { changeStyle } from './changeStyle';
import { chooseStyle } from './chooseStyle';
import { updateCitations } from './updateCitations';
import { FormerCitations } from './formerCitations';

/** The commands about citation styles: to choose one, to change a document to one, to put short forms right. */
export function registerCitationStyles(
  loadCorpus: LoadCorpus,
  memory: vscode.Memento,
): vscode.Disposable {
  const former = new FormerCitations(memory);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('citeAgreement.chooseCitationStyle', () =>
      chooseStyle(loadCorpus, former),
    ),
    vscode.commands.registerCommand('citeAgreement.changeCitationStyle', () =>
      changeStyle(loadCorpus, former),
    ),
    vscode.commands.registerCommand('citeAgreement.updateCitations', () =>
      updateCitations(loadCorpus, former),
    ),
  );
}
