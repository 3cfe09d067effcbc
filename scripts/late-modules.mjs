// Keeps what is needed late out of what an extension host reads and compiles at start-up.
import { build } from 'esbuild';
import { join } from 'node:path';
import { deflateSync } from 'fflate';
import { cslText } from './csl-assets.mjs';
import { pdfText } from './pdf-text.mjs';
import { withoutNetwork } from './without-network.mjs';

/**
 * Puts packages, modules of our own with the packages that only they import, and the citation styles
 * into the bundle deflated. They are unpacked when a module that imports them is first evaluated,
 * which a dynamic import puts off; until then they are a string, which V8 passes over. The extension has to be one file, for a web worker cannot load a
 * second one. Code is compiled with `new Function`, as VS Code's web host itself does with
 * extensions, so it is allowed there; it is our own, put in by this build.
 * @param {object} late
 * @param {readonly string[]} late.packages
 * @param {readonly string[]} late.modules names of files, without ending, by which others import them
 * @param {boolean} minify
 * @returns {import('esbuild').Plugin}
 */
export function lateModules({ packages, modules }, minify) {
  return {
    name: 'late-modules',
    setup({ onResolve, onLoad }) {
      const names = new RegExp(`^(${packages.join('|')})$`);
      onResolve({ filter: names }, ({ path, resolveDir }) => ({
        path,
        namespace: 'late-package',
        pluginData: resolveDir,
      }));
      const files = new RegExp(`/(${modules.join('|')})$`);
      onResolve({ filter: files }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path),
        namespace: 'late-package',
        pluginData: resolveDir,
      }));
      onLoad({ filter: /.*/, namespace: 'late-package' }, async ({ path, pluginData }) => ({
        contents: `${unpack(await bundle(path, pluginData, minify))}
          new Function('module', 'exports', text)(module, exports);`,
        resolveDir: pluginData,
      }));
      onResolve({ filter: /^csl:/ }, ({ path, resolveDir }) => ({
        path: path.slice('csl:'.length),
        namespace: 'late-csl',
        pluginData: resolveDir,
      }));
      onLoad({ filter: /.*/, namespace: 'late-csl' }, async ({ path, pluginData }) => ({
        contents: `${unpack(await cslText(`csl:${path}`))} module.exports = text;`,
        resolveDir: pluginData,
      }));
    },
  };
}

/**
 * A package or a file as one CommonJS module.
 * @param {string} name
 * @param {string} resolveDir
 * @param {boolean} minify
 */
async function bundle(name, resolveDir, minify) {
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = require(${JSON.stringify(name)});`, resolveDir },
    plugins: [withoutNetwork(), pdfText()],
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minify,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Statements that leave `value` in a constant named `text`.
 * @param {string} value
 */
function unpack(value) {
  const packed = Buffer.from(deflateSync(Buffer.from(value), { level: 9 })).toString('base64');
  return `
    const { inflateSync, strFromU8 } = require('fflate');
    const bytes = Uint8Array.from(atob('${packed}'), (character) => character.charCodeAt(0));
    const text = strFromU8(inflateSync(bytes));`;
}
