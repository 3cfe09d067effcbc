import * as vscode from 'vscode';
import type { Corpus } from '../corpus';
import { Bibliographies } from './bibliographies';
import { Catalogue } from './catalogue';
import { reasonOf } from '../../../core/text/reasonOf';
import type { FileAccess } from './fileAccess';
import { IndexCache } from './indexCache';
import { kindOf } from './listFiles';
import { Cancelled, Pace } from './pace';
import { ReadingProgress, type WithProgress } from './readingProgress';
import { readAgreements } from './readAgreements';
import { readSource, type ReadingDesk } from './readSource';
import { bundledSnapshot, takeSnapshot, type Snapshot } from './snapshot';
import type { SourceEntry, SourceFile } from './sourceFile';
import type { SourceFolder } from './sourceFolders';
import type { FileReport } from './sourceProblem';
import { unsavedText, watchUnsavedTexts } from './unsavedTexts';
import { liesIn, watchFolders } from './watchFolders';

/** What the library has from VS Code, and tests put others in place of. */
export interface LibraryHost {
  readonly access: FileAccess;
  /** Where indexes are kept; undefined: nowhere. */
  readonly storage: vscode.Uri | undefined;
  readonly log: Pick<vscode.LogOutputChannel, 'debug' | 'info' | 'warn' | 'error'>;
  readonly withProgress: WithProgress;
  readonly folders: () => readonly SourceFolder[];
  /** Fires when the folders may be others. */
  readonly onDidChangeFolders: vscode.Event<unknown>;
}

/** Several changes that come together, as from a program that writes files, are seen as one. */
const gatherFor = 100;
/** While much is read, what is read already can be used after so many milliseconds. */
const publishEvery = 1_000;
const readAgainAfter = 2_000;
/** VS Code looks every five seconds whether a folder that it shall watch has come to be. */
const watchersNotice = 6_000;

/** The bundled sources and the writer's own, as they are now; it keeps up with the files. */
export class Library {
  readonly #host: LibraryHost;
  readonly #desk: ReadingDesk;
  readonly #catalogue: Catalogue;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable[] = [];
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #waiting = new Set<SourceFile>();
  #folders: readonly SourceFolder[] = [];
  #watching: vscode.Disposable | undefined;
  #mustList = true;
  #work: Promise<void> | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #cancellation: vscode.CancellationTokenSource | undefined;
  #isDisposed = false;
  #snapshot: Snapshot = bundledSnapshot();

  /** Fires when the corpus, an entry or a report is another. */
  readonly onDidChange: vscode.Event<void> = this.#changed.event;

  constructor(host: LibraryHost) {
    this.#host = host;
    const { access, storage, log } = host;
    this.#catalogue = new Catalogue(access, log);
    this.#desk = {
      access,
      log,
      cache: new IndexCache(access, storage, log),
      bibliographies: new Bibliographies(access, log),
      counts: { built: 0, readBack: 0 },
    };
    this.#listeners.push(
      host.onDidChangeFolders(() => {
        this.#look();
      }),
      watchUnsavedTexts((uri) => {
        if (this.#catalogue.at(uri)) this.#fileChanged(uri);
      }),
    );
    this.#look();
    void this.whenRead().then(() => this.#desk.cache.sweep());
  }

  /** What can be quoted now. */
  get corpus(): Corpus {
    return this.#snapshot.corpus;
  }

  /** The bundled sources, then the writer's in the order of their paths. */
  get entries(): readonly SourceEntry[] {
    return this.#snapshot.entries;
  }

  /** What is wrong with the files of the folders. */
  get reports(): readonly FileReport[] {
    return this.#snapshot.reports;
  }

  /** How many indexes were built, and how many read back, since the start. */
  get counts(): Readonly<ReadingDesk['counts']> {
    return this.#desk.counts;
  }

  /** Whether the library looks after a file: it lies in a folder of sources. */
  covers(uri: vscode.Uri): boolean {
    return this.#catalogue.at(uri) !== undefined || liesIn(uri, this.#folders);
  }

  /** What can be quoted once all is read that is known to have changed. */
  async whenRead(): Promise<Corpus> {
    while (this.#work) await this.#work;
    return this.corpus;
  }

  /** Looks all folders up and reads every file again, those too whose reading was cancelled. */
  readAnew(): void {
    this.#catalogue.files.forEach((file) => {
      this.#enqueue(file);
    });
    this.#desk.bibliographies.forgetAll();
    this.#look();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#cancellation?.cancel();
    this.#timers.forEach(clearTimeout);
    clearTimeout(this.#gathering);
    this.#watching?.dispose();
    vscode.Disposable.from(...this.#listeners, this.#changed).dispose();
  }

  /** Takes the folders from the settings, watches them and looks what is in them. */
  #look(): void {
    this.#folders = this.#host.folders();
    this.#watching?.dispose();
    this.#watching = watchFolders(this.#folders, {
      appeared: () => {
        this.#later(() => {
          this.readAnew();
        }, watchersNotice);
      },
      changed: (uri) => {
        this.#fileChanged(uri);
      },
      moved: (uri) => {
        this.#mustList = true;
        this.#fileChanged(uri);
      },
    });
    this.#mustList = true;
    this.#wake();
  }

  #fileChanged(uri: vscode.Uri): void {
    const file = this.#catalogue.at(uri);
    if (file) this.#enqueue(file);
    else if (kindOf(uri) === 'bibliography' && this.#desk.bibliographies.has(uri)) {
      this.#desk.bibliographies.forget(uri);
      this.#enqueueDescribedElsewhere();
    } else if (kindOf(uri) && liesIn(uri, this.#folders)) this.#mustList = true;
    else if (!this.#mustList) return;
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      this.#wake();
    }, gatherFor);
  }

  #enqueue(file: SourceFile): void {
    file.state = 'reading';
    this.#waiting.add(file);
  }

  #enqueueDescribedElsewhere(): void {
    for (const file of this.#catalogue.files) if (file.read?.needsBibliography) this.#enqueue(file);
  }

  #wake(): void {
    if (this.#work || this.#isDisposed) return;
    if (!this.#mustList && this.#waiting.size === 0) return;
    this.#work = this.#workThrough().finally(() => {
      this.#work = undefined;
      this.#wake();
    });
  }

  async #workThrough(): Promise<void> {
    const cancellation = new vscode.CancellationTokenSource();
    this.#cancellation = cancellation;
    const progress = new ReadingProgress(this.#host.withProgress, () => {
      cancellation.cancel();
    });
    const pace = new Pace(cancellation.token);
    const began = performance.now();
    const before = { ...this.#desk.counts };
    let done = 0;
    let publishAt = began + publishEvery;
    try {
      for (;;) {
        if (this.#mustList) await this.#list();
        const [file] = this.#waiting;
        if (!file) break;
        this.#waiting.delete(file);
        progress.report(file.name, done, done + this.#waiting.size + 1);
        await this.#read(file, pace);
        done++;
        if (performance.now() < publishAt) continue;
        await this.#publish();
        publishAt = performance.now() + publishEvery;
      }
    } catch (error) {
      if (error instanceof Cancelled) this.#giveUp();
      else this.#host.log.error(`Sources cannot be read: ${reasonOf(error)}`);
    } finally {
      progress.end();
      await this.#publish();
    }
    const { built, readBack } = this.#desk.counts;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (done > 0) {
      this.#host.log.debug(
        `Read ${done} files in ${seconds} s: ${built - before.built} indexes built, ${readBack - before.readBack} read back.`,
      );
    }
  }

  async #list(): Promise<void> {
    this.#mustList = false;
    const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const { added, bibliographies } = await this.#catalogue.list(this.#folders, roots);
    for (const file of this.#waiting) {
      if (this.#catalogue.at(file.uri) !== file) this.#waiting.delete(file);
    }
    added.forEach((file) => {
      this.#enqueue(file);
    });
    if (this.#desk.bibliographies.setFiles(bibliographies)) this.#enqueueDescribedElsewhere();
    // Lists show at once what is there, and what is gone.
    await this.#publish();
  }

  async #read(file: SourceFile, pace: Pace): Promise<void> {
    try {
      if (file.kind === 'agreements') await this.#readAgreements(file, pace);
      else await this.#readSource(file, pace);
    } catch (error) {
      if (error instanceof Cancelled) {
        this.#waiting.add(file);
        throw error;
      }
      // No file may keep the others from being read.
      const reason = `cannot be read: ${reasonOf(error)}`;
      file.read = { problems: [{ file: file.name, reason }], idLine: 1 };
      file.state = 'unusable';
    }
  }

  async #readSource(file: SourceFile, pace: Pace): Promise<void> {
    const { uri, name } = file;
    const read = await readSource(this.#desk, uri, name, unsavedText(uri), pace, file.read);
    // It was changed once more, and waits to be read again.
    if (this.#waiting.has(file)) return;
    file.read = read;
    file.state = read.indexed ? 'ready' : 'unusable';
    if (read.isChanging) this.#readLater(uri);
  }

  async #readAgreements(file: SourceFile, pace: Pace): Promise<void> {
    const { uri, name } = file;
    const { access } = this.#host;
    const read = await readAgreements(access, uri, name, unsavedText(uri), pace);
    if (read.agreements) file.agreements = read.agreements;
    else delete file.agreements;
    file.problems = read.problems;
    file.state = read.agreements ? 'ready' : 'unusable';
    if (read.isChanging) this.#readLater(uri);
  }

  #readLater(uri: vscode.Uri): void {
    this.#later(() => {
      this.#fileChanged(uri);
    }, readAgainAfter);
  }

  #later(act: () => void, after: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, after);
    this.#timers.add(timer);
  }

  /** Reading was cancelled: what was not read is left out, for what is known of it may be out of date. */
  #giveUp(): void {
    if (this.#isDisposed) return;
    for (const file of this.#waiting) {
      file.state = 'cancelled';
      delete file.read;
      delete file.agreements;
    }
    this.#host.log.warn(
      `Reading was cancelled; left out: ${[...this.#waiting].map(({ name }) => name).join(', ')}. The command “Read Sources Anew” reads them.`,
    );
    this.#waiting.clear();
  }

  async #publish(): Promise<void> {
    if (this.#isDisposed) return;
    try {
      this.#snapshot = await takeSnapshot(this.#catalogue.files, this.#snapshot, new Pace());
    } catch (error) {
      this.#host.log.error(`Sources cannot be put together: ${reasonOf(error)}`);
    }
    this.#changed.fire();
  }
}
