import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { sharedOptions } from '../../../esbuild.mjs';
import { buildFolder, root } from '../../../scripts/editor/paths.mjs';
import { buildExtension } from '../../../scripts/testing/build.mjs';
import { milliseconds } from '../report/cells.mjs';
import { percentiles } from '../statistics.mjs';

/**
 * Typing in a real window, with verification and without.
 * @returns {Promise<import('../report/table.mjs').Table>}
 */
export async function keystrokesTable() {
  if (!buildExtension()) throw new Error('The extension cannot be built.');
  const outfile = join(buildFolder, 'bench-keystrokes.mjs');
  // Playwright and the scripts stay outside, as for the tests of the window.
  await build({
    ...sharedOptions,
    entryPoints: [join(root, 'test', 'bench', 'keystrokes', 'measure.ts')],
    outfile,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  /** @type {import('./measure.ts')} */
  const { measureKeystrokes, keystrokes, rounds, size } = await import(pathToFileURL(outfile).href);
  const measured = await measureKeystrokes();
  const without = percentiles(measured.at(-1)?.times ?? []);
  return {
    title: 'Typing in a large document',
    note:
      `From the press of a key until the letter stands in the window (the newest VS Code in Chromium, by the page's own clock), in a document of ${size.length / 1000} KB with ${size.quotations} quotations. ` +
      `${rounds} rounds of ${keystrokes} keys each, the three windows in turn; after every ten keys there is a pause that lets a check begin, which meets the next key. ` +
      'A screen of 60 Hz shows a new picture every 16.7 ms: smaller differences are none that can be seen.',
    columns: ['', 'p50', 'p95', 'max', 'p50: more than without', 'p95: more than without'],
    rows: measured.map(({ name, times }) => {
      const { p50, p95, max } = percentiles(times);
      return [
        name,
        ...[p50, p95, max].map(milliseconds),
        difference(p50, without.p50),
        difference(p95, without.p95),
      ];
    }),
  };
}

/**
 * @param {number} value
 * @param {number} other
 */
function difference(value, other) {
  const more = value - other;
  return `${more < 0 ? '−' : '+'}${Math.abs(more).toFixed(2)} ms`;
}
