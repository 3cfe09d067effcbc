import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The repository's root: the nearest folder upwards that has a package.json. Looked for, because
 * this module also runs from inside a test bundle in `build/`.
 * @param {string} folder
 * @returns {string}
 */
function rootFrom(folder) {
  return existsSync(join(folder, 'package.json')) ? folder : rootFrom(dirname(folder));
}

export const root = rootFrom(import.meta.dirname);

/** Everything big that is downloaded, kept between runs. The name is the one VS Code's tools use. */
export const cacheFolder = join(root, '.vscode-test');

/** Test bundles, results and pictures of the last run. */
export const buildFolder = join(root, 'build');
