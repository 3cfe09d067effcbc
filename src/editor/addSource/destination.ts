import * as vscode from 'vscode';
import { exists } from '../host/exists';
import { sourceFolders, type SourceFolder } from '../host/sources/sourceFolders';

/**
 * The folder that a new source is put in: the one that the settings name, or one of several as the
 * writer chooses. Where they name none, the writer chooses one, which becomes a folder of the user
 * settings.
 * @returns undefined after Esc
 */
export async function askForDestination(): Promise<vscode.Uri | undefined> {
  const folders = await writable(sourceFolders());
  const [only] = folders;
  if (only && folders.length === 1) return only.uri;
  if (!only) return chooseFolder();
  const picked = await vscode.window.showQuickPick(
    folders.map(({ uri, path }) => ({
      label: path,
      description: vscode.workspace.asRelativePath(uri, true),
      uri,
    })),
    { placeHolder: vscode.l10n.t('Which folder of sources shall it be put in?') },
  );
  return picked?.uri;
}

/** The settings may name single files, too. */
async function writable(folders: readonly SourceFolder[]): Promise<readonly SourceFolder[]> {
  const kept = await Promise.all(
    folders.map(async (folder) => {
      try {
        const { type } = await vscode.workspace.fs.stat(folder.uri);
        return (type & vscode.FileType.Directory) !== 0 ? [folder] : [];
      } catch {
        // It is made with its first source.
        return [folder];
      }
    }),
  );
  return kept.flat();
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: vscode.l10n.t('No folder is open: where shall your sources be kept?'),
      openLabel: vscode.l10n.t('Keep Sources Here'),
    })) ?? [];
  if (!folder) return undefined;
  const configuration = vscode.workspace.getConfiguration('citeAgreement');
  const before = configuration.inspect<readonly string[]>('sources')?.globalValue ?? ['sources'];
  const path = folder.scheme === 'file' ? folder.fsPath : folder.toString();
  await configuration.update('sources', [...before, path], vscode.ConfigurationTarget.Global);
  return folder;
}

/** A file for the source that is not there yet: `ID.md`, `ID-2.md`, … Slashes of the id become hyphens. */
export async function newFile(folder: vscode.Uri, id: string): Promise<vscode.Uri> {
  const name = id.replace(/[/:*?<>|]/gu, '-');
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, `${name}${count === 1 ? '' : `-${count}`}.md`);
    if (!(await exists(uri))) return uri;
  }
}
