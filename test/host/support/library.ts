import * as vscode from 'vscode';
import { Library, type LibraryHost } from '../../../src/editor/host/sources/library.js';

/** A library of its own, beside that of the extension, with what it wrote into its log. */
export interface TestLibrary {
  readonly library: Library;
  readonly log: readonly string[];
}

let opened: Library[] = [];

/** Opens a library on one folder. */
export function openLibrary(folder: vscode.Uri, host: Partial<LibraryHost> = {}): TestLibrary {
  const log: string[] = [];
  const write = (message: string | Error) => {
    log.push(String(message));
  };
  const library = new Library({
    access: vscode.workspace.fs,
    storage: undefined,
    log: { debug: () => undefined, info: write, warn: write, error: write },
    withProgress: () => Promise.resolve(undefined as never),
    folders: () => [{ uri: folder, path: folder.path }],
    onDidChangeFolders: () => new vscode.Disposable(() => undefined),
    ...host,
  });
  opened.push(library);
  return { library, log };
}

/** For `teardown`. */
export function closeLibraries(): void {
  for (const library of opened) library.dispose();
  opened = [];
}

let folders = 0;

/** An address beside the workspace, where no other test has anything. */
export function freshFolder(name: string): vscode.Uri {
  const workspace = vscode.workspace.workspaceFolders?.[0];
  if (!workspace) throw new Error('No workspace folder is open.');
  return vscode.Uri.joinPath(workspace.uri, '..', `${name}-${++folders}`);
}

export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** The text of a source file. */
export function sourceText(id: string, body: string, fields = ''): string {
  return `---\nid: ${id}\ntype: report\ntitle: The ${id}\n${fields}---\n\n${body}\n`;
}
