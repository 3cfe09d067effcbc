import * as vscode from 'vscode';
import type { ImportedText } from '../../core/importing/importedText';
import { formatProblem } from '../../core/source/dataProblem';
import { log } from '../host/log';
import type { Library } from '../host/sources/library';
import { askForWork } from './askForWork';
import { askForDestination, newFile } from './destination';
import { askForOrigin, fileOrigin, type Origin } from './originOfText';
import { reasonOf } from '../../core/text/reasonOf';

/**
 * Makes a source file from a document, asking for what it does not tell.
 * @param given the document; without one the writer is asked
 */
export async function addSource(library: Library, given?: vscode.Uri): Promise<void> {
  const origin = await (given ? fileOrigin(given) : askForOrigin());
  const imported = origin && (await read(origin));
  if (!imported) return;
  const taken = new Set(library.entries.flatMap(({ source }) => source?.id ?? []));
  const work = await askForWork(imported.work, origin.name, taken);
  const folder = work && (await askForDestination());
  if (!folder) return;
  const { sourceFileText } = await import('../../core/importing/sourceFileText');
  await write(await newFile(folder, work.id), sourceFileText(work, imported.body), imported);
}

/** Reads the document, with progress; undefined where it cannot be read or reading was cancelled. */
async function read({ name, bytes, format }: Origin): Promise<ImportedText | undefined> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading {0}', name),
      cancellable: true,
    },
    async (_progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => {
        abort.abort();
      });
      const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
      try {
        const { importText } = await import('../../core/importing/importText');
        const parsed = await importText(name, bytes, format, { breathe, signal: abort.signal });
        if (parsed.ok) return parsed.value;
        for (const problem of parsed.problems) log().error(formatProblem(problem));
        const [first] = parsed.problems;
        void vscode.window.showErrorMessage(
          vscode.l10n.t('No source was made: {0}.', first ? formatProblem(first) : name),
        );
      } catch (error) {
        if (abort.signal.aborted) return undefined;
        log().error(error instanceof Error ? error : String(error));
        void vscode.window.showErrorMessage(
          vscode.l10n.t('{0} cannot be read; the log says more.', name),
        );
      }
      return undefined;
    },
  );
}

/** Writes the file, opens it, and tells what was done to the text. */
async function write(uri: vscode.Uri, text: string, { notes }: ImportedText): Promise<void> {
  const file = vscode.workspace.asRelativePath(uri);
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  } catch (error) {
    // Nothing that was read and typed is lost.
    const document = await vscode.workspace.openTextDocument({
      content: text,
      language: 'markdown',
    });
    await vscode.window.showTextDocument(document);
    const reason = reasonOf(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        '{0} cannot be written: {1} Save the source that is open now elsewhere.',
        file,
        reason,
      ),
    );
    return;
  }
  log().info(`Made ${file}.`);
  for (const note of notes) log().info(`  ${note}`);
  await vscode.window.showTextDocument(uri, { preview: false });
  await tellWhatWasDone(file, notes);
}

/** So many notes are read in a notification; more are in the log. */
const mostNotes = 2;

async function tellWhatWasDone(file: string, notes: readonly string[]): Promise<void> {
  const more = notes.length - mostNotes;
  const searchIt = vscode.l10n.t('Search Passages');
  const showAll = vscode.l10n.t('Show What Was Done');
  const answer = await vscode.window.showInformationMessage(
    [
      vscode.l10n.t('{0} is a source now.', file),
      ...notes.slice(0, mostNotes),
      ...(more > 0 ? [vscode.l10n.t('Notes on the text in the log: {0} more.', more)] : []),
    ].join(' '),
    searchIt,
    ...(notes.length > 0 ? [showAll] : []),
  );
  if (answer === searchIt) await vscode.commands.executeCommand('citeAgreement.searchPassages');
  if (answer === showAll) log().show();
}
