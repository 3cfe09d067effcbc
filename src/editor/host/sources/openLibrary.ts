import * as vscode from 'vscode';
import { log } from '../log';
import { Library } from './library';
import { Pace } from './pace';
import { loadBundle } from './snapshot';
import { changesSourceFolders, sourceFolders } from './sourceFolders';

/** The library of this window. */
export async function openLibrary(storage: vscode.Uri): Promise<Library> {
  await new Pace().finish(loadBundle());
  const { workspace } = vscode;
  return new Library({
    access: workspace.fs,
    storage,
    log: log(),
    withProgress: (options, task) => vscode.window.withProgress(options, task),
    folders: sourceFolders,
    onDidChangeFolders: (listener) =>
      vscode.Disposable.from(
        workspace.onDidChangeWorkspaceFolders(listener),
        workspace.onDidGrantWorkspaceTrust(listener),
        workspace.onDidChangeConfiguration((event) => {
          if (changesSourceFolders(event)) listener(event);
        }),
      ),
  });
}
