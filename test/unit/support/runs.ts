/** How many other cases are tried than usual: `FUZZ_TIMES=10`. */
const times = Number(process.env.FUZZ_TIMES ?? 1);

/**
 * The same cases in every run, so that what fails is what was changed; others by `FUZZ_SEED=…`.
 */
const seed = Number(process.env.FUZZ_SEED ?? 20130619);

/** fast-check's settings for so many cases. */
export function runs(count: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: Math.ceil(count * times), seed };
}
