/** How the caller of long work gets a chance to do other things. */
export interface PaceOptions {
  /** Awaited after about every 20 ms of work. */
  readonly breathe?: () => Promise<void>;
  /** Ends the work: its promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

const WORK_MS = 20;

/** Takes the breaths of one piece of long work. */
export class Pace {
  readonly #options: PaceOptions;
  #since = performance.now();

  constructor(options: PaceOptions) {
    this.#options = options;
  }

  /** To be awaited between small parts of the work. */
  async step(): Promise<void> {
    this.#options.signal?.throwIfAborted();
    if (performance.now() - this.#since < WORK_MS) return;
    await this.#options.breathe?.();
    this.#options.signal?.throwIfAborted();
    this.#since = performance.now();
  }
}
