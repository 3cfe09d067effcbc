import * as vscode from 'vscode';
import { indexFileVersion } from '../../../core/index/indexFile';
import { reasonOf } from '../../../core/text/reasonOf';
import { isMissing, type FileAccess } from './fileAccess';
import { sweepIndexes } from './sweepIndexes';

type CacheLog = Pick<vscode.LogOutputChannel, 'info' | 'warn'>;

const day = 24 * 60 * 60 * 1000;
/** A file that is read gets a new date when it has an older one, so that age tells of disuse. */
const renewAfter = 7 * day;

/**
 * Keeps the indexes of sources from one start to the next, each in a file that is named by the digest
 * of its source. It can be lost at any time: whatever goes wrong here, indexes are built again.
 */
export class IndexCache {
  readonly #access: FileAccess;
  readonly #storage: vscode.Uri | undefined;
  readonly #log: CacheLog;
  #folderMade: Promise<void> | undefined;
  #hasWarned = false;

  /** @param storage the folder that the extension may keep files in; undefined: nothing is kept */
  constructor(access: FileAccess, storage: vscode.Uri | undefined, log: CacheLog) {
    this.#access = access;
    this.#storage = storage && vscode.Uri.joinPath(storage, 'index');
    this.#log = log;
  }

  /** The name under which the index of a file with these bytes is kept; undefined where none is. */
  async digest(bytes: Uint8Array): Promise<string | undefined> {
    // A page that came by plain HTTP has no cryptography.
    const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
    if (!this.#storage || !subtle) return undefined;
    const digest = new Uint8Array(await subtle.digest('SHA-256', bytes as BufferSource));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /** @returns undefined where nothing is kept under the digest */
  async read(digest: string): Promise<Uint8Array | undefined> {
    const uri = this.#fileOf(digest);
    if (!uri) return undefined;
    try {
      const [{ mtime }, bytes] = await Promise.all([
        this.#access.stat(uri),
        this.#access.readFile(uri),
      ]);
      if (Date.now() - mtime > renewAfter) await this.write(digest, bytes);
      return bytes;
    } catch (error) {
      if (!isMissing(error)) this.#warn(error);
      return undefined;
    }
  }

  /** Under another name first: a host that is killed meanwhile leaves no half file under this one. */
  async write(digest: string, bytes: Uint8Array): Promise<void> {
    const uri = this.#fileOf(digest);
    if (!uri) return;
    const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
    try {
      await (this.#folderMade ??= this.#makeFolder());
      await this.#access.writeFile(temporary, bytes);
      await this.#access.rename(temporary, uri, { overwrite: true });
    } catch (error) {
      this.#folderMade = undefined;
      this.#warn(error);
      await this.#delete(temporary);
    }
  }

  /** Drops a file that turned out to be damaged. */
  async discard(digest: string): Promise<void> {
    const uri = this.#fileOf(digest);
    if (uri) await this.#delete(uri);
  }

  /** Drops what is of no more use. */
  async sweep(now = Date.now()): Promise<void> {
    if (!this.#storage) return;
    const dropped = await sweepIndexes(this.#access, this.#storage, indexFileVersion, now);
    if (dropped > 0) this.#log.info(`Dropped ${dropped} kept indexes that are no longer used.`);
  }

  async #makeFolder(): Promise<void> {
    const folder = this.#storage && vscode.Uri.joinPath(this.#storage, indexFileVersion);
    if (folder) await this.#access.createDirectory(folder);
  }

  #fileOf(digest: string): vscode.Uri | undefined {
    return this.#storage && vscode.Uri.joinPath(this.#storage, indexFileVersion, digest);
  }

  async #delete(uri: vscode.Uri): Promise<void> {
    try {
      await this.#access.delete(uri);
    } catch {
      // It is swept later, or was never there.
    }
  }

  #warn(error: unknown): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    this.#log.warn(
      `The indexes of sources cannot be kept in ${this.#storage?.toString(true) ?? ''}, and are built at each start: ${reasonOf(error)}`,
    );
  }
}
