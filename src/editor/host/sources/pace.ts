import type * as vscode from 'vscode';
import type { Steps } from '../../../core/text/steps';

/** Work goes on for so long before the host gets its thread back: a frame of a screen has 16 ms. */
const sliceLength = 10;

/** Thrown where the person in front of the screen has had enough. */
export class Cancelled extends Error {}

/** Does long work in slices, between which the extension host does what else there is to do. */
export class Pace {
  readonly #token: vscode.CancellationToken | undefined;
  #sliceEnd = 0;

  constructor(token?: vscode.CancellationToken) {
    this.#token = token;
  }

  /**
   * To be awaited between two steps of some milliseconds.
   * @throws Cancelled
   */
  async pause(): Promise<void> {
    if (performance.now() < this.#sliceEnd) return;
    await turn();
    if (this.#token?.isCancellationRequested) throw new Cancelled();
    this.#sliceEnd = performance.now() + sliceLength;
  }

  /** @throws Cancelled */
  async finish<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      await this.pause();
      // An await costs more than most steps: only the end of a slice asks for one.
      while (performance.now() < this.#sliceEnd) {
        const { done, value } = steps.next();
        if (done) return value;
      }
    }
  }
}

/**
 * Lets everything that waits have its turn. Node passes on up to a thousand messages of a channel
 * before it looks at timers again, and a browser makes short timers wait; each has what the other lacks.
 */
function turn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (then: () => void) => unknown };
  if (setImmediate) return new Promise((resolve) => void setImmediate(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
