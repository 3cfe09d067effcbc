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
  mocha.suite.emit('pre-require', globalThis, '', mocha); // defines `suite` and `test`
  await import(pathToFileURL(bundle).href);
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
}
