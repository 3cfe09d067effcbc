import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/editor/paths.mjs';

/**
 * On what, and with which versions, a run measured.
 * @param {string} editor the editor's own name for itself
 * @returns {readonly string[]} lines
 */
export function machine(editor) {
  const manifest = readManifest(join(root, 'package.json'));
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return [
    `Cite the Agreement ${manifest.version}, ${editor}, Node ${process.versions.node}, Fuse.js ${versionOf('fuse.js')}`,
    `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${platform()} ${release()}`,
    `load average ${loadavg()[0]?.toFixed(1)}: other work beside the run stretches milliseconds, so read the ratios`,
  ];
}

/** @param {string} name */
const versionOf = (name) => readManifest(join(root, 'node_modules', name, 'package.json')).version;

/**
 * @param {string} path
 * @returns {{ version: string }}
 */
const readManifest = (path) => JSON.parse(readFileSync(path, 'utf8'));
