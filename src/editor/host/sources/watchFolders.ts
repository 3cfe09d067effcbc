import * as vscode from 'vscode';
import type { SourceFolder } from './sourceFolders';

/** What happened to a file, or perhaps to a folder of files. */
export interface FileEvents {
  /** A folder that was not there is; what happens in it may not be told of for some seconds yet. */
  readonly appeared: () => void;
  readonly changed: (uri: vscode.Uri) => void;
  /** Created, deleted or renamed: what is in the folders has to be looked up again. */
  readonly moved: (uri: vscode.Uri) => void;
}

/** Watches the folders of sources, be they there or not, and the files at the top of the workspace folders. */
export function watchFolders(
  folders: readonly SourceFolder[],
  events: FileEvents,
): vscode.Disposable {
  const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const isRoot = ({ uri }: SourceFolder) => roots.some((root) => String(root) === String(uri));
  return vscode.Disposable.from(
    ...roots.map((root) => watch(root, '*.{json,bib,bibtex,biblatex,yml,yaml}', events)),
    ...folders.map(({ uri }) => watch(uri, '**', events)),
    // A folder that comes or goes as a whole is told of in the folder that holds it, and so is a single file.
    ...folders.filter((folder) => !isRoot(folder)).map(({ uri }) => watchItself(uri, events)),
    inEditor(folders, events),
  );
}

function watch(folder: vscode.Uri, pattern: string, events: FileEvents): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(folder, pattern),
  );
  // What tools keep in folders of their own changes often, and is passed over.
  const isOthers = ({ path }: vscode.Uri) =>
    /\/(?:\.|node_modules\/)/u.test(path.slice(folder.path.length));
  const moved = (uri: vscode.Uri) => {
    if (!isOthers(uri)) events.moved(uri);
  };
  watcher.onDidCreate(moved);
  watcher.onDidDelete(moved);
  watcher.onDidChange((uri) => {
    if (!isOthers(uri)) events.changed(uri);
  });
  return watcher;
}

function watchItself(uri: vscode.Uri, events: FileEvents): vscode.Disposable {
  const address = uri.toString();
  return watch(vscode.Uri.joinPath(uri, '..'), '*', {
    appeared: events.appeared,
    changed: (each) => {
      if (each.toString() === address) events.changed(each);
    },
    moved: (each) => {
      if (each.toString() !== address) return;
      events.moved(each);
      events.appeared();
    },
  });
}

/** What is done in the editor itself is known also where the file system tells nothing. */
function inEditor(folders: readonly SourceFolder[], events: FileEvents): vscode.Disposable {
  const moved = (uri: vscode.Uri) => {
    if (liesIn(uri, folders) || folders.some((folder) => liesIn(folder.uri, [{ uri }]))) {
      events.moved(uri);
    }
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      events.changed(uri);
    }),
    vscode.workspace.onDidCreateFiles(({ files }) => {
      files.forEach(moved);
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      files.forEach(moved);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) [oldUri, newUri].forEach(moved);
    }),
  );
}

/** Whether an address is one of the folders, or lies in it. */
export function liesIn(uri: vscode.Uri, folders: readonly { readonly uri: vscode.Uri }[]): boolean {
  const address = uri.toString();
  return folders.some((folder) => {
    const outer = folder.uri.toString();
    return address === outer || address.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
  });
}
