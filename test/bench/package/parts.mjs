import { gzipSync } from 'node:zlib';
import { bundleExtension } from './bundle.mjs';

/**
 * @typedef {object} Part of the bundle
 * @property {string} name
 * @property {number} minified bytes by which the bundle is smaller without it
 * @property {number} gzipped the same of the bundle gzipped
 */

/**
 * What the bundle is made of, by its inputs' paths as seen from the staged project, to which packages
 * are only linked; the rest is our own code.
 */
const parts = {
  'CSL styles, six': /^late-csl:style\//,
  'CSL locales, two': /^late-csl:locale\//,
  citeproc: /^late-package:citeproc$/,
  'citation-js': /^late-package:.*citationJs$/,
  'jsonc-parser, parse-xml': /^late-package:(jsonc-parser|@rgrove)/,
  yaml: /^late-package:yaml$/,
  'fuse.js': /^late-package:fuse\.js$/,
  'PDF reader, with pdf.js': /^late-package:.*pdfReader$/,
  'readers of Word, HTML, Markdown': /^late-package:.*documentReaders$/,
  valibot: /\/node_modules\/valibot\//,
  'other packages': /\/node_modules\/(?!valibot\/)/,
  'bundled source and agreements': /^data\//,
};

/**
 * The parts of the bundle, biggest first. What packing makes of a part depends on what stands around
 * it: so each is left out once, and the difference told.
 * @param {string} staged the staged project's folder
 * @param {import('./bundle.mjs').Bundle} bundle
 * @returns {Promise<readonly Part[]>}
 */
export async function bundleParts(staged, { code }) {
  const whole = gzipSync(code).length;
  /** @type {Part[]} */
  const found = [];
  for (const [name, pattern] of Object.entries(parts)) {
    const without = await bundleExtension(staged, [leaveOut(pattern)]);
    found.push({
      name,
      minified: code.length - without.code.length,
      gzipped: whole - gzipSync(without.code).length,
    });
  }
  found.push({
    name: 'our own code',
    minified: code.length - found.reduce((sum, { minified }) => sum + minified, 0),
    gzipped: whole - found.reduce((sum, { gzipped }) => sum + gzipped, 0),
  });
  return found.sort((a, b) => b.gzipped - a.gzipped);
}

/**
 * Puts an empty module in the place of each input that matches.
 * @param {RegExp} pattern
 * @returns {import('esbuild').Plugin}
 */
function leaveOut(pattern) {
  const asked = Symbol();
  return {
    name: 'leave-out',
    setup(build) {
      const folder = `${build.initialOptions.absWorkingDir}/`.replaceAll('\\', '/');
      build.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...options }) => {
        if (pluginData === asked) return undefined;
        const found = await build.resolve(path, { ...options, pluginData: asked });
        const input = found.path.replaceAll('\\', '/').replace(folder, '');
        const name = found.namespace === 'file' ? input : `${found.namespace}:${input}`;
        return pattern.test(name) ? { path: 'nothing', namespace: 'left-out' } : found;
      });
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
        contents: 'module.exports = {};',
      }));
    },
  };
}
