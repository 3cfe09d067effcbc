import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';

/**
 * Runs a bundle of tests in this process.
 * @param {string} bundle
 * @param {{ grep: string, reporter: 'dot' | 'spec', timeout: number }} options
 * @returns {Promise<import('./tally.mjs').Counts>}
 */
export async function runInNode(bundle, options) {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ ...options, ui: 'tdd' });
  // A new address each time, so that Node does not take a bundle of before from its cache.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import(`${pathToFileURL(bundle)}?${Date.now()}`);
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
}
