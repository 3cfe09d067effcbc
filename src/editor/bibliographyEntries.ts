import * as vscode from 'vscode';
import { applyEntries } from './host/bibliography/applyEntries';
import { addEntriesCommand, type EntriesRequest } from './host/bibliography/entriesRequest';
import { prepareEntries } from './host/bibliography/prepareEntries';
import type { LoadCorpus } from './host/loadCorpus';

/** Adds the entry of a key that completion or ghost text has inserted, which change their own place only. */
export function registerBibliographyEntries(loadCorpus: LoadCorpus): vscode.Disposable {
  return vscode.commands.registerCommand(addEntriesCommand, async (given: unknown) => {
    const { uri, works: ids } = given as EntriesRequest;
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
      const show = vscode.l10n.t('Show the Place');
      const { at } = entries;
      const answer = await vscode.window.showWarningMessage(message, ...(at ? [show] : []));
      if (at && answer === show) {
        await vscode.window.showTextDocument(at.uri, { selection: at.range });
      }
      return;
    }
    await applyEntries(document, entries.ownChanges, entries);
  });
}
