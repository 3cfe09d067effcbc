import * as vscode from 'vscode';

export type WithProgress = typeof vscode.window.withProgress;

/** Shorter work is done before anybody has read a notification. */
const showAfter = 1_000;

/** One notification for all that is read at once, shown when that takes more than a second. */
export class ReadingProgress {
  readonly #ended: Promise<void>;
  #end: () => void = () => undefined;
  readonly #timer: ReturnType<typeof setTimeout>;
  #message = '';
  #progress: vscode.Progress<{ message?: string; increment?: number }> | undefined;
  #shown = 0;

  constructor(withProgress: WithProgress, cancel: () => void) {
    this.#ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.#timer = setTimeout(() => {
      void withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Reading sources'),
          cancellable: true,
        },
        (progress, token) => {
          this.#progress = progress;
          progress.report({ message: this.#message });
          token.onCancellationRequested(cancel);
          return this.#ended;
        },
      );
    }, showAfter);
  }

  /** @param done how many of the files are read */
  report(name: string, done: number, total: number): void {
    this.#message = vscode.l10n.t('{0} ({1} of {2})', name, done + 1, total);
    const percent = (100 * done) / total;
    const increment = Math.max(percent - this.#shown, 0);
    this.#shown += increment;
    this.#progress?.report({ message: this.#message, increment });
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#end();
  }
}
