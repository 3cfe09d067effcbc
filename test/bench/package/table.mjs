import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { squeezed } from '../../../scripts/packaging/squeeze.mjs';
import { zipEntries } from '../../../scripts/packaging/zip.mjs';
import { kilobytes, percent } from '../report/cells.mjs';
import { assertShips, bundleExtension } from './bundle.mjs';
import { bundleParts } from './parts.mjs';
import { packStaged } from './stage.mjs';

/** @typedef {import('../report/table.mjs').Table} Table */

const budget = 600 * 1024;
/** Smaller files of the package are told together. */
const worthARow = 5 * 1024;

/**
 * The size of what is installed, file by file.
 * @param {string} staged the staged project's folder
 * @returns {Promise<Table>}
 */
export async function packageTable(staged) {
  const vsix = await squeezed(await readFile(await packStaged(staged)));
  const entries = zipEntries(vsix).toSorted((a, b) => b.packed - a.packed);
  const [big, small] = [
    entries.filter(({ packed }) => packed >= worthARow),
    entries.filter(({ packed }) => packed < worthARow),
  ];
  /** @param {readonly { packed: number }[]} some */
  const sum = (some) => some.reduce((total, { packed }) => total + packed, 0);
  /** @param {string} name @param {number} size @param {string} limit */
  const row = (name, size, limit) => [name, kilobytes(size), percent(size / budget), limit];
  return {
    title: 'Package: the .vsix',
    note: 'The package as `npm run package` makes it, and what the biggest of its files take of it, compressed.',
    columns: ['', 'size', 'of the budget', 'budget'],
    rows: [
      row('the whole .vsix', vsix.length, kilobytes(budget)),
      ...big.map(({ name, packed }) => row(`  ${name.replace('extension/', '')}`, packed, '')),
      row(`  ${small.length} smaller files`, sum(small), ''),
    ],
  };
}

/**
 * What the extension's bundle is made of.
 * @param {string} staged the staged project's folder
 * @returns {Promise<Table>}
 */
export async function bundleTable(staged) {
  const bundle = await bundleExtension(staged);
  await assertShips(bundle.code, staged);
  const whole = gzipSync(bundle.code).length;
  const all = { name: 'dist/extension.js', minified: bundle.code.length, gzipped: whole };
  return {
    title: 'Package: the parts of dist/extension.js',
    note: 'A part’s gzipped size is what the bundle, gzipped, loses without it.',
    columns: ['', 'in the bundle', 'gzipped', 'share'],
    rows: [all, ...(await bundleParts(staged, bundle))].map(({ name, minified, gzipped }) => [
      name,
      kilobytes(minified),
      kilobytes(gzipped),
      percent(gzipped / whole),
    ]),
  };
}
