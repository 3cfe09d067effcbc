import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sharedOptions } from '../../esbuild.mjs';
import { buildFolder, root } from '../editor/paths.mjs';

/**
 * @typedef {object} Tests
 * @property {'unit' | 'thorough' | 'readers' | 'host' | 'ui'} part the folder of `test/`
 * @property {readonly string[]} [before] modules that are loaded before the tests
 * @property {string} [exports] a module whose exports are the bundle's
 * @property {import('esbuild').BuildOptions} options
 */

/** For bundles that Node runs: what CommonJS packages expect, in an ECMAScript module. */
const nodeOptions = /** @type {const} */ ({
  platform: 'node',
  format: 'esm',
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
  },
});

/** The core's tests, bundled as what ships is. */
export const unitTests = () => coreTests('unit');

/** Those that take minutes: of any input, of very long texts, of all markups and styles. */
export const thoroughTests = () => coreTests('thorough');

/** @param {'unit' | 'thorough'} part */
const coreTests = (part) =>
  bundle({
    part,
    before: ['../unit/support/setup.ts'],
    options: { ...nodeOptions, external: ['esbuild', 'typescript'] },
  });

/** What is written, read by programs that others wrote: these stay outside. */
export const readersTests = () =>
  bundle({
    part: 'readers',
    options: {
      ...nodeOptions,
      external: ['pandoc-wasm', '@myriaddreamin/typst-ts-node-compiler', '@asciidoctor/core'],
    },
  });

/** Tests of the window: Playwright and the scripts stay outside. */
export const uiTests = () =>
  bundle({
    part: 'ui',
    before: ['support/setup.ts'],
    options: { ...nodeOptions, packages: 'external' },
  });

/**
 * One bundle for all extension hosts. A Node built-in in it fails the build, not the web worker.
 * @param {string} grep
 */
export const hostTests = (grep) =>
  bundle({
    part: 'host',
    before: ['support/mocha.ts'],
    exports: 'support/run.ts',
    options: {
      platform: 'browser',
      format: 'cjs',
      external: ['vscode'],
      define: { TEST_GREP: JSON.stringify(grep) },
      plugins: [...(sharedOptions.plugins ?? []), browserMocha],
    },
  });

/**
 * Mocha's build for browsers is CommonJS in a package of ECMAScript modules. Read as the latter, it
 * would take the bundle's own `module.exports` for its own; read from elsewhere, it is wrapped.
 * @type {import('esbuild').Plugin}
 */
const browserMocha = {
  name: 'browser-mocha',
  setup(build) {
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({
      path: createRequire(import.meta.url).resolve('mocha/mocha.js'),
      namespace: 'browser-mocha',
    }));
    build.onLoad({ filter: /.*/, namespace: 'browser-mocha' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
    }));
  },
};

/**
 * Bundles all tests of a part into one file, and gives its path.
 * @param {Tests} tests
 */
async function bundle({ part, before = [], exports, options }) {
  const folder = join(root, 'test', part);
  const modules = [...before, ...testFiles(folder)];
  const lines = modules.map((module) => `import './${module}';`);
  if (exports) lines.push(`export * from './${exports}';`);
  const outfile = join(buildFolder, `${part}-tests.${options.format === 'esm' ? 'mjs' : 'js'}`);
  await build({
    ...sharedOptions,
    ...options,
    stdin: { contents: lines.join('\n'), resolveDir: folder, sourcefile: `${part}-tests.ts` },
    outfile,
    sourcemap: 'inline',
  });
  return outfile;
}

/** @param {string} folder */
function testFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
