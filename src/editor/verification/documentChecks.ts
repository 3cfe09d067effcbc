import * as vscode from 'vscode';
import { Verifier } from '../../core/verify/verifier';
import type { Corpus } from '../host/corpus';
import { languageOfDocument } from '../host/languageOfDocument';
import { log } from '../host/log';
import { isWritersDocument, openWritersDocuments } from '../host/quotations/writersDocuments';
import { changesLanguages } from '../host/settings';
import type { Library } from '../host/sources/library';
import { Cancelled, Pace } from '../host/sources/pace';
import { CheckQueue } from './checkQueue';
import type { Checked, DocumentState } from './documentState';
import { isIgnoredFile, withIgnored } from './ignoring';
import { unknownCodesIn } from './unknownCodes';
import { changesVerification, verificationSettings } from './settings';

/** UTF-16 units; longer documents are checked by the command alone. */
export const longestDocument = 2_000_000;

/** What checks need of the library; tests put another in its place. */
export type CheckedAgainst = Pick<Library, 'corpus' | 'covers' | 'onDidChange'>;

/**
 * Keeps the findings of all documents of the writer's that have a tab: checked when they are opened,
 * when typing pauses, and when sources change; one at a time, and only while they are on the screen.
 */
export class DocumentChecks implements vscode.Disposable {
  readonly #library: CheckedAgainst;
  readonly #isExcluded: (uri: vscode.Uri) => boolean;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #states = new Map<vscode.TextDocument, DocumentState>();
  readonly #resting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #queue = new CheckQueue(
    (document, token) => this.#check(document, token),
    (document) => {
      this.#note(document, { kind: 'failed' });
    },
  );
  readonly #listeners: vscode.Disposable;
  #corpus: Corpus;
  /** Made for the first check against a corpus, which then costs more than others. */
  #verifier: Verifier | undefined;

  /** Fires for a document when what is known of it is another, and when nothing is known any more. */
  readonly onDidChange = this.#changed.event;

  /** @param isExcluded tells documents that are none of the writer's though they look like it */
  constructor(library: CheckedAgainst, isExcluded: (uri: vscode.Uri) => boolean = () => false) {
    this.#library = library;
    this.#isExcluded = isExcluded;
    this.#corpus = library.corpus;
    const { workspace, window } = vscode;
    this.#listeners = vscode.Disposable.from(
      library.onDidChange(() => {
        this.#sourcesChanged();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.#states.has(document)) this.#checkLater(document);
      }),
      workspace.onDidOpenTextDocument(() => {
        this.#look();
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#forget(document);
      }),
      window.tabGroups.onDidChangeTabs(() => {
        this.#look();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (!changesVerification(event) && !changesLanguages(event)) return;
        this.#checkAll();
        // Who turns something off wants it gone from all of the Problems view.
        for (const document of this.#states.keys()) this.#queue.ask(document);
      }),
    );
    this.#look();
  }

  /** Undefined for what is no open document of the writer's. */
  stateOf(document: vscode.TextDocument): DocumentState | undefined {
    return this.#states.get(document);
  }

  /** The documents that are looked after. */
  get documents(): readonly vscode.TextDocument[] {
    return [...this.#states.keys()];
  }

  /** What was found in the text as it is now; undefined where that is not known. */
  now(document: vscode.TextDocument): Checked | undefined {
    const state = this.#states.get(document);
    return state?.kind === 'checked' && state.version === document.version ? state : undefined;
  }

  /** Likewise, once it is known: without the pause for somebody who types; undefined for what is not checked. */
  async settled(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<Checked | undefined> {
    this.#look();
    if (this.#resting.has(document)) this.#checkSoon(document);
    while (this.#states.get(document)?.kind === 'checking') {
      this.#queue.ask(document);
      if (token.isCancellationRequested) return undefined;
      await this.#nextChange(token);
    }
    return this.now(document);
  }

  dispose(): void {
    this.#queue.dispose();
    this.#resting.forEach(clearTimeout);
    this.#resting.clear();
    this.#states.clear();
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  #nextChange(token: vscode.CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const listeners = [this.onDidChange, token.onCancellationRequested].map((event) =>
        (event as vscode.Event<unknown>)(() => {
          for (const listener of listeners) listener.dispose();
          resolve();
        }),
      );
    });
  }

  #sourcesChanged(): void {
    if (this.#library.corpus !== this.#corpus) {
      this.#corpus = this.#library.corpus;
      this.#verifier = undefined;
      this.#checkAll();
    } else this.#look();
  }

  #checkAll(): void {
    this.#look();
    for (const document of this.#states.keys()) this.#checkSoon(document);
  }

  /** Takes on what has a tab now, and lets go of what has none. */
  #look(): void {
    const open = new Set(
      openWritersDocuments(this.#library).filter(({ uri }) => !this.#isExcluded(uri)),
    );
    for (const document of this.#states.keys()) if (!open.has(document)) this.#forget(document);
    for (const document of open) if (!this.#states.has(document)) this.#checkSoon(document);
  }

  #forget(document: vscode.TextDocument): void {
    this.#stop(document);
    if (this.#states.delete(document)) this.#changed.fire(document);
  }

  #stop(document: vscode.TextDocument): void {
    clearTimeout(this.#resting.get(document));
    this.#resting.delete(document);
    this.#queue.remove(document);
  }

  #checkLater(document: vscode.TextDocument): void {
    this.#stop(document);
    if (!this.#begin(document)) return;
    const { delay } = verificationSettings(document);
    const check = () => {
      this.#checkSoon(document);
    };
    this.#resting.set(document, setTimeout(check, delay));
  }

  #checkSoon(document: vscode.TextDocument): void {
    this.#stop(document);
    if (!this.#begin(document)) return;
    this.#queue.add(document);
  }

  /** Notes that a document shall be checked; says whether it may. */
  #begin(document: vscode.TextDocument): boolean {
    const refused = this.#refusal(document);
    if (refused) {
      this.#note(document, refused);
      return false;
    }
    const state = this.#states.get(document);
    const before = state?.kind === 'checking' ? state.before : state;
    this.#note(document, { kind: 'checking', ...(before?.kind === 'checked' && { before }) });
    return true;
  }

  #refusal(document: vscode.TextDocument): DocumentState | undefined {
    const settings = verificationSettings(document);
    if (!settings.isEnabled || isIgnoredFile(document, settings)) return { kind: 'off' };
    if (lengthOf(document) <= longestDocument) return undefined;
    if (this.#states.get(document)?.kind !== 'too-large') {
      const name = vscode.workspace.asRelativePath(document.uri);
      log().info(
        `${name} is too large to be checked while it is written; the command “Check Quotations” checks it.`,
      );
    }
    return { kind: 'too-large' };
  }

  #note(document: vscode.TextDocument, state: DocumentState): void {
    this.#states.set(document, state);
    this.#changed.fire(document);
  }

  async #check(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<void> {
    const corpus = this.#corpus;
    const { version } = document;
    const text = document.getText();
    const began = performance.now();
    this.#verifier ??= new Verifier(corpus);
    const steps = this.#verifier.check(text, languageOfDocument(document));
    const found = await new Pace(token).finish(steps);
    const mistakes = unknownCodesIn(text, languageOfDocument(document));
    // A change may have come with the last step.
    if (token.isCancellationRequested || document.version !== version) throw new Cancelled();
    if (document.isClosed || !isWritersDocument(document, this.#library)) return;
    const findings = withIgnored(found, text, verificationSettings(document));
    this.#note(document, { kind: 'checked', version, text, findings, mistakes, corpus });
    const took = (performance.now() - began).toFixed(0);
    log().debug(`Checked ${findings.length} quotations of ${document.uri.path} in ${took} ms.`);
  }
}

/** Without the whole text, which is costly to put together at each letter. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
