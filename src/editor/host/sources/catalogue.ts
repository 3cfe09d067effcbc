import * as vscode from 'vscode';
import type { FileAccess } from './fileAccess';
import { listFiles, type ListedFile } from './listFiles';
import type { SourceFile } from './sourceFile';
import type { SourceFolder } from './sourceFolders';

/** What looking the folders up again has shown. */
export interface Listed {
  readonly added: readonly SourceFile[];
  /** All bibliographies, in the order in which they are looked into. */
  readonly bibliographies: readonly vscode.Uri[];
}

/** The files of the folders of sources. */
export class Catalogue {
  readonly #access: FileAccess;
  readonly #log: Pick<vscode.LogOutputChannel, 'info' | 'warn'>;
  readonly #told = new Set<string>();
  #files: ReadonlyMap<string, SourceFile> = new Map();

  constructor(access: FileAccess, log: Pick<vscode.LogOutputChannel, 'info' | 'warn'>) {
    this.#access = access;
    this.#log = log;
  }

  /** In the order of their paths. */
  get files(): readonly SourceFile[] {
    return [...this.#files.values()];
  }

  at(uri: vscode.Uri): SourceFile | undefined {
    return this.#files.get(uri.toString());
  }

  /** Looks up what is in the folders, and at the top of the workspace folders. */
  async list(folders: readonly SourceFolder[], roots: readonly vscode.Uri[]): Promise<Listed> {
    const inFolders = await Promise.all(folders.map((folder) => this.#inFolder(folder)));
    const inRoots = await Promise.all(roots.map((root) => listFiles(this.#access, root, 0)));
    const atTop = inRoots.flatMap(({ files }) => files).filter(({ kind }) => kind !== 'source');
    const listed = [...inFolders.flat(), ...atTop];
    const former = this.#files;
    const files = listed.flatMap(({ uri, kind }): SourceFile[] =>
      kind === 'bibliography' ? [] : [this.at(uri) ?? newFile(uri, kind)],
    );
    files.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    this.#files = new Map(files.map((file) => [file.uri.toString(), file]));
    const bibliographies = listed.filter(({ kind }) => kind === 'bibliography');
    return {
      added: this.files.filter(({ uri }) => !former.has(uri.toString())),
      bibliographies: [...new Map(bibliographies.map(({ uri }) => [uri.toString(), uri])).values()],
    };
  }

  async #inFolder({ uri, path }: SourceFolder): Promise<readonly ListedFile[]> {
    const { files, failures, isMissing } = await listFiles(this.#access, uri);
    const address = uri.toString(true);
    // The folder that is looked for by default is in few workspaces.
    if (isMissing && path !== 'sources') this.#tell(`${path}: there is no ${address}.`);
    for (const failure of failures) this.#tell(`${path} cannot be read: ${failure}`);
    return files;
  }

  /** Once: folders are looked up often. */
  #tell(message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.#log.warn(`Sources in ${message}`);
  }
}

function newFile(uri: vscode.Uri, kind: SourceFile['kind']): SourceFile {
  const name = vscode.workspace.asRelativePath(uri);
  return { uri, name, kind, state: 'reading', problems: [] };
}
