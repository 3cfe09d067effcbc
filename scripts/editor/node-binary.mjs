import { join } from 'node:path';
import { installed } from './cache.mjs';
import { nodePackage } from './pins.mjs';

const binary = process.platform === 'win32' ? 'node.exe' : 'node';

/**
 * A Node of at least this major version: the one that runs now, or else one from npm.
 * @param {number} major
 * @returns {Promise<string>}
 */
export async function nodeBinary(major) {
  if (Number(process.versions.node.split('.')[0]) >= major) return process.execPath;
  const path = join('node_modules', 'node', 'bin', binary);
  const folder = await installed({
    name: 'node',
    label: nodePackage,
    packages: [nodePackage],
    // The package's own script fetches the binary for this system, from npm too.
    runScripts: true,
    needs: [path],
  });
  return join(folder, path);
}
