/**
 * Work that is done step by step, so that whoever does it can pause or give up in between. Each step
 * takes some milliseconds at most.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps at once: for small texts, and where nobody waits. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
