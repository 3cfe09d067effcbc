// Keeps what is needed late out of what an extension host reads and compiles at start-up.
import { build } from 'esbuild';
import { basename, isAbsolute, join } from 'node:path';
import { changeOutput } from './change-output.mjs';
import { cslText } from './csl-assets.mjs';
import { pack } from './late/pack.mjs';
import { pdfText } from './pdf-text.mjs';
import { withoutNetwork } from './without-network.mjs';

const unpacking = join(import.meta.dirname, 'late', 'texts.mjs');

/**
 * Puts packages, modules of our own with the packages that only they import, and the citation styles
 * at the end of the bundle, packed. They are unpacked when a module that imports them is first
 * evaluated, which a dynamic import puts off; until then they are strings in a function that was not
 * called, which V8 passes over. The extension has to be one file, for a web worker cannot load a
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
    setup(build) {
      const { onStart, onResolve, onLoad } = build;
      /** @type {{ name: string, group: string, text: string }[]} */
      const parts = [];
      onStart(() => {
        parts.length = 0;
      });
      /** @param {string} name @param {string} group @param {string} text */
      const late = (name, group, text) => {
        parts.push({ name, group, text });
        return `require(${JSON.stringify(unpacking)}).lateText(lateParts(), ${JSON.stringify(name)})`;
      };

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
      onLoad({ filter: /.*/, namespace: 'late-package' }, async ({ path, pluginData }) => {
        const name = isAbsolute(path) ? basename(path) : path;
        const text = late(name, name, await bundle(path, pluginData, minify));
        return {
          contents: `new Function('module', 'exports', ${text})(module, exports);`,
          resolveDir: pluginData,
        };
      });

      onResolve({ filter: /^csl:/ }, ({ path, resolveDir }) => ({
        path: path.slice('csl:'.length),
        namespace: 'late-csl',
        pluginData: resolveDir,
      }));
      onLoad({ filter: /.*/, namespace: 'late-csl' }, async ({ path, pluginData }) => ({
        contents: `module.exports = ${late(path, 'csl', await cslText(`csl:${path}`))};`,
        resolveDir: pluginData,
      }));

      let [packed, packedOf] = ['', ''];
      // Side by side, letters of base64 take hardly more of the package than the bytes they stand for.
      changeOutput(build, (code) => {
        const sorted = parts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        const texts = JSON.stringify(sorted);
        // While watched, they are mostly as before, and packing takes seconds.
        if (texts !== packedOf) {
          packed = `function lateParts(){return${JSON.stringify(pack(sorted, minify))}}`;
          packedOf = texts;
        }
        return `${code}${packed}\n`;
      });
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
