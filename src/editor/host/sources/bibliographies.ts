import * as vscode from 'vscode';
import { readBibliography, type FindItem } from '../../../core/bibliography/findItem';
import { formatProblem } from '../../../core/source/dataProblem';
import type { Wanted } from '../../../core/source/completeItem';
import { resolvePath } from '../resolvePath';
import type { FileAccess } from './fileAccess';

/** What a bibliography knows of a work, or where it was looked for in vain. */
export type FoundItem =
  | { readonly item: Readonly<Record<string, unknown>>; readonly file: string }
  | { readonly item?: undefined; readonly lookedIn: readonly string[] };

/** More is no bibliography that somebody keeps by hand, and would hold the host up. */
const longest = 20_000_000;

/** The bibliographies that the metadata of sources may stand in. Each is read when it is asked for. */
export class Bibliographies {
  readonly #access: FileAccess;
  readonly #log: Pick<vscode.LogOutputChannel, 'warn'>;
  readonly #opened = new Map<string, Promise<FindItem | undefined>>();
  #files: readonly vscode.Uri[] = [];

  constructor(access: FileAccess, log: Pick<vscode.LogOutputChannel, 'warn'>) {
    this.#access = access;
    this.#log = log;
  }

  /**
   * @param files those of the folders, in the order in which they are looked into
   * @returns whether they are others than before
   */
  setFiles(files: readonly vscode.Uri[]): boolean {
    const isSame = files.map(String).join('\n') === this.#files.map(String).join('\n');
    this.#files = files;
    return !isSame;
  }

  /** Whether works were looked for in a file. */
  has(uri: vscode.Uri): boolean {
    return this.#opened.has(uri.toString());
  }

  /** To be called when a file has changed. */
  forget(uri: vscode.Uri): void {
    this.#opened.delete(uri.toString());
  }

  forgetAll(): void {
    this.#opened.clear();
  }

  async find({ id, bibliographies }: Wanted, source: vscode.Uri): Promise<FoundItem> {
    const folder = vscode.Uri.joinPath(source, '..');
    const named = bibliographies.flatMap((path) => besides(path, folder) ?? []);
    const lookedIn: string[] = [];
    for (const uri of [...named, ...this.#files]) {
      const find = await this.#open(uri);
      if (!find) continue;
      const file = vscode.workspace.asRelativePath(uri);
      const item = find(id);
      if (item) return { item, file };
      lookedIn.push(file);
    }
    return { lookedIn };
  }

  #open(uri: vscode.Uri): Promise<FindItem | undefined> {
    const key = uri.toString();
    let opened = this.#opened.get(key);
    if (!opened) {
      opened = this.#read(uri);
      this.#opened.set(key, opened);
    }
    return opened;
  }

  async #read(uri: vscode.Uri): Promise<FindItem | undefined> {
    const name = vscode.workspace.asRelativePath(uri);
    try {
      const bytes = await this.#access.readFile(uri);
      if (bytes.length > longest) return undefined;
      const read = await readBibliography({ name, text: new TextDecoder().decode(bytes) });
      if (!read || read.ok) return read?.value;
      for (const problem of read.problems) this.#log.warn(formatProblem(problem));
    } catch {
      // It is not there any more; what is not found is told with the source.
    }
    return undefined;
  }
}

/** A folder that is not trusted must not have files elsewhere opened by what its own files say. */
function besides(path: string, folder: vscode.Uri): vscode.Uri | undefined {
  const isRelative = !/^(?:[~/\\]|[a-z]:|[a-z][a-z\d+.-]+:\/\/)/iu.test(path);
  if (!isRelative && (!vscode.workspace.isTrusted || /^https?:/iu.test(path))) return undefined;
  return resolvePath(path, undefined, folder);
}
