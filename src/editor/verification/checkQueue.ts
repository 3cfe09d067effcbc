import * as vscode from 'vscode';
import { reasonOf } from '../../core/text/reasonOf';
import { log } from '../host/log';
import { Cancelled } from '../host/sources/pace';

/** Does something with documents, one at a time; that in front of the writer first. */
export class CheckQueue implements vscode.Disposable {
  readonly #act: (document: vscode.TextDocument, token: vscode.CancellationToken) => Promise<void>;
  readonly #failed: (document: vscode.TextDocument) => void;
  readonly #waiting = new Set<vscode.TextDocument>();
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
  }

  add(document: vscode.TextDocument): void {
    this.#waiting.add(document);
    if (!this.#running) void this.#workThrough();
  }

  /** Gives up what is being done with the document, and what waits. */
  remove(document: vscode.TextDocument): void {
    this.#waiting.delete(document);
    if (this.#running?.document === document) this.#running.stop.cancel();
  }

  dispose(): void {
    this.#waiting.clear();
    this.#running?.stop.cancel();
  }

  async #workThrough(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      this.#waiting.delete(next);
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
    const [first] = this.#waiting;
    return seen.find((each) => this.#waiting.has(each)) ?? first;
  }
}
