/** @typedef {{ passed: number, failed: number }} Counts */

/** Sums up the parts of a test run. A part that could not run, or ran nothing, is a failure. */
export class Tally {
  #passed = 0;
  #failed = 0;

  /**
   * @param {string} part
   * @param {() => Promise<Counts>} run
   */
  async add(part, run) {
    console.log(`\n── ${part} ──`);
    try {
      const { passed, failed } = await run();
      if (passed + failed === 0) throw new Error('No test ran.');
      this.#passed += passed;
      this.#failed += failed;
    } catch (error) {
      console.error(`✖ ${part}: ${error instanceof Error ? error.message : error}`);
      this.#failed += 1;
    }
  }

  get succeeded() {
    return this.#failed === 0 && this.#passed > 0;
  }

  toString() {
    return `${this.#passed} passed, ${this.#failed} failed`;
  }
}
