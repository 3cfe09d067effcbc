import * as vscode from 'vscode';
import type { LoadCorpus } from '../host/loadCorpus';
import { FormerCitations } from './formerCitations';

/** The commands about citation styles: to choose one, to change a document to one, to put short forms right. */
export function registerCitationStyles(
  loadCorpus: LoadCorpus,
  memory: vscode.Memento,
): vscode.Disposable {
  const former = new FormerCitations(memory);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('citeAgreement.chooseCitationStyle', async () => {
      const { chooseStyle } = await import('./chooseStyle');
      await chooseStyle(loadCorpus, former);
    }),
    vscode.commands.registerCommand('citeAgreement.changeCitationStyle', async () => {
      const { changeStyle } = await import('./changeStyle');
      await changeStyle(loadCorpus, former);
    }),
    vscode.commands.registerCommand('citeAgreement.updateCitations', async () => {
      const { updateCitations } = await import('./updateCitations');
      await updateCitations(loadCorpus, former);
    }),
  );
}
