// Builds the extension (one browser-safe bundle for `main` and `browser`) and the command line.
//   node esbuild.mjs [--production] [--watch]
import { context } from 'esbuild';
import { styleAssets } from './scripts/csl-assets.mjs';
import { lateModules } from './scripts/late-modules.mjs';
import { lowerRegexps } from './scripts/lower-regexps.mjs';
import { pdfText } from './scripts/pdf-text.mjs';
import { rawStrings } from './scripts/raw-strings.mjs';
import { withoutNetwork } from './scripts/without-network.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

export const sharedOptions = /** @type {const} @satisfies {import('esbuild').BuildOptions} */ ({
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.md': 'text' },
  plugins: [styleAssets(), withoutNetwork(), pdfText()],
});

/**
 * @param {boolean} production
 * @returns {import('esbuild').BuildOptions}
 */
export const extensionOptions = (production) => ({
  ...sharedOptions,
  plugins: [
    lateModules(
      {
        packages: [
          'citeproc',
          'yaml',
          'fuse.js',
          'jsonc-parser/lib/esm/main.js',
          '@rgrove/parse-xml',
        ],
        modules: ['citationJs', 'documentReaders', 'pdfReader'],
      },
      production,
    ),
    ...(production ? [rawStrings(), lowerRegexps()] : []),
  ],
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  // `neutral` keeps every Node built-in out: an import of one fails the build, not the browser.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'cjs',
  external: ['vscode'],
  // V8 reads a file of ASCII faster, and passes over a string faster than over a template.
  charset: 'ascii',
  supported: { 'template-literal': false },
  minify: production,
  sourcemap: !production,
});

/** @type {import('esbuild').BuildOptions} */
const cli = {
  ...sharedOptions,
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  format: 'cjs',
  minify: production,
  sourcemap: !production,
};

if (import.meta.filename === process.argv[1]) {
  const contexts = await Promise.all([context(extensionOptions(production)), context(cli)]);
  if (watch) {
    await Promise.all(contexts.map((each) => each.watch()));
    console.log('watching src/ …');
  } else {
    await Promise.all(contexts.map((each) => each.rebuild()));
    await Promise.all(contexts.map((each) => each.dispose()));
  }
}
