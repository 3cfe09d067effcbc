import * as vscode from 'vscode';
import { reasonOf } from '../../core/text/reasonOf';
import { log } from '../host/log';
import { Cancelled } from '../host/sources/pace';

/**
 * Does something with documents, one at a time; that in front of the writer first. Those that are not
 * on the screen wait until they are, or until somebody asks for them.
 */
export class CheckQueue implements vscode.Disposable {
  readonly #act: (document: vscode.TextDocument, token: vscode.CancellationToken) => Promise<void>;
  readonly #failed: (document: vscode.TextDocument) => void;
  readonly #waiting = new Set<vscode.TextDocument>();
  readonly #asked = new Set<vscode.TextDocument>();
  readonly #listener: vscode.Disposable;
  #running:
    | { readonly document: vscode.TextDocument; readonly stop: vscode.CancellationTokenSource }
    | undefined;

  /**
   * @param act may throw `Cancelled` once its token asks for it
   * @param failed is told of documents with which something else went wrong
   */
  constructor(
    act: (document: vscode.TextDocument, token: vscode.CancellationToken) => Promise<void>,
    failed: (document: vscode.TextDocument) => void,
  ) {
    this.#act = act;
    this.#failed = failed;
    this.#listener = vscode.window.onDidChangeVisibleTextEditors(() => {
      this.#wake();
    });
  }

  add(document: vscode.TextDocument): void {
    this.#waiting.add(document);
    this.#wake();
  }

  /** Lets a document that waits come to its turn though nobody sees it. */
  ask(document: vscode.TextDocument): void {
    if (!this.#waiting.has(document)) return;
    this.#asked.add(document);
    this.#wake();
  }

  /** Gives up what is being done with the document, and what waits. */
  remove(document: vscode.TextDocument): void {
    this.#waiting.delete(document);
    this.#asked.delete(document);
    if (this.#running?.document === document) this.#running.stop.cancel();
  }

  dispose(): void {
    this.#listener.dispose();
    this.#waiting.clear();
    this.#asked.clear();
    this.#running?.stop.cancel();
  }

  #wake(): void {
    if (!this.#running) void this.#workThrough();
  }

  async #workThrough(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      this.#waiting.delete(next);
      this.#asked.delete(next);
      const stop = new vscode.CancellationTokenSource();
      this.#running = { document: next, stop };
      try {
        await this.#act(next, stop.token);
      } catch (error) {
        if (!(error instanceof Cancelled)) {
          log().error(`${next.uri.toString()} cannot be checked: ${reasonOf(error)}`);
          this.#failed(next);
        }
      }
      stop.dispose();
    }
    this.#running = undefined;
  }

  #next(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const seen = [activeTextEditor, ...visibleTextEditors].flatMap((each) => each?.document ?? []);
    const [asked] = this.#asked;
    return seen.find((each) => this.#waiting.has(each)) ?? asked;
  }
}
