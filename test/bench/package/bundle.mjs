import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { extensionOptions } from '../../../esbuild.mjs';

/**
 * @typedef {object} Bundle
 * @property {Uint8Array} code
 */

/**
 * Bundles the extension for production, into memory, as `esbuild.mjs` does.
 * @param {string} staged the staged project's folder
 * @param {readonly import('esbuild').Plugin[]} [plugins] that stand before the usual ones
 * @returns {Promise<Bundle>}
 */
export async function bundleExtension(staged, plugins = []) {
  const options = extensionOptions(true);
  const { outputFiles } = await build({
    ...options,
    plugins: [...plugins, ...(options.plugins ?? [])],
    absWorkingDir: staged,
    write: false,
    logLevel: 'error',
  });
  return { code: outputFiles[0]?.contents ?? new Uint8Array() };
}

/**
 * Fails where the bundle in memory is no longer the one that ships.
 * @param {Uint8Array} code
 * @param {string} staged the staged project's folder
 */
export async function assertShips(code, staged) {
  const shipped = await readFile(join(staged, 'dist', 'extension.js'));
  if (!shipped.equals(code)) {
    throw new Error('test/bench/package/bundle.mjs no longer builds what esbuild.mjs builds.');
  }
}
