// Keeps large packages that are needed late out of what an extension host compiles at start-up.
import { build } from 'esbuild';

/**
 * Puts packages into the bundle as text that is compiled when the module that imports them is first
 * evaluated. The extension is one file, for a web worker cannot load a second one; V8 reads all of a
 * file's code when it loads it, but passes over a string. VS Code's web host itself compiles
 * extensions with `new Function`, so it is allowed there; the text is our own, put in by this build.
 * @param {readonly string[]} packages
 * @param {boolean} minify
 * @returns {import('esbuild').Plugin}
 */
export function compileOnFirstUse(packages, minify) {
  const namespace = 'compile-on-first-use';
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^(${packages.join('|')})$`) }, ({ path, resolveDir }) => ({
        path,
        namespace,
        pluginData: resolveDir,
      }));
      onLoad({ filter: /.*/, namespace }, async ({ path, pluginData: resolveDir }) => {
        const { outputFiles } = await build({
          stdin: { contents: `module.exports = require('${path}');`, resolveDir },
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
        const code = JSON.stringify(outputFiles[0]?.text ?? '');
        return {
          contents: `new Function('module', 'exports', ${code})(module, exports);`,
          resolveDir,
        };
      });
    },
  };
}
