import * as vscode from 'vscode';
import { addEntriesCommand, type EntriesRequest } from './host/bibliography/entriesRequest';
import type { LoadCorpus } from './host/loadCorpus';
import { tellOfPlace } from './host/tellOfPlace';

/** Adds the entry of a key that completion or ghost text has inserted, which change their own place only. */
export function registerBibliographyEntries(loadCorpus: LoadCorpus): vscode.Disposable {
  return vscode.commands.registerCommand(addEntriesCommand, async (given: unknown) => {
    const { uri, works: ids } = given as EntriesRequest;
    const { prepareEntries } = await import('./host/bibliography/prepareEntries');
    const { applyEntries } = await import('./host/bibliography/applyEntries');
    const { citableWorks } = await loadCorpus();
    const works = citableWorks
      .filter(({ work, quotedIn }) => !quotedIn && ids.includes(work.id))
      .map(({ work }) => work);
    const document = await vscode.workspace.openTextDocument(uri);
    const entries = await prepareEntries(document, works);
    if (!entries) return;
    if ('obstacle' in entries) {
      const message = vscode.l10n.t(
        '{0} The key was inserted, its entry was not added.',
        entries.obstacle,
      );
      if (entries.at) tellOfPlace(message, entries.at);
      else void vscode.window.showWarningMessage(message);
      return;
    }
    await applyEntries(document, entries.ownChanges, entries);
  });
}
