import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sharedOptions } from '../../../esbuild.mjs';
import { installed } from '../../../scripts/editor/cache.mjs';
import { root } from '../../../scripts/editor/paths.mjs';
import { withProgress } from '../../../scripts/editor/progress.mjs';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { stateOfTheUnion } from './addresses.mjs';
import { measure } from './child.mjs';
import { peerPackages } from './pins.mjs';

/**
 * @typedef {object} ScaleOptions
 * @property {readonly number[]} [sizes] so many passages, each size for itself
 * @property {readonly string[]} [engines] by the names of engines/engines.ts
 * @property {boolean} [million] also a million passages, which only ours is measured with
 */

const usualSizes = [100, 1000, 10_000, 100_000];
const million = 1_000_000;
const queriesOfAKind = 60;
/** Reading fewer passages takes less than can be measured. */
const smallestRead = 10_000;

/**
 * Searching passages that nobody here wrote, from a hundred to a hundred thousand of them, ours
 * beside its peers. One process after another: two at a time would disturb each other.
 * @param {ScaleOptions} [options]
 * @returns {Promise<readonly import('../report/table.mjs').Table[]>}
 */
export async function scaleTables({ sizes = usualSizes, engines, million: more = false } = {}) {
  /** @type {import('./index')} */
  const scale = await importTypeScript('test/bench/scale/index.ts');
  const named = engines ?? scale.engineNames;
  for (const name of named) scale.engineNamed(name); // throws before anything is measured
  const steps = [
    ...sizes.map((size) => ({ size, engines: named })),
    ...(more ? [{ size: million, engines: ['ours'] }] : []),
  ];
  const folder = await mkdtemp(join(tmpdir(), 'cite-agreement-scale-'));
  try {
    const addresses = await stateOfTheUnion();
    const written = addresses.flatMap((text) => scale.cutIntoPassages(text));
    const peers = await installPeers();
    const script = await bundleChild(folder);
    /** @type {import('./tables').Measured[]} */
    const measured = [];
    /** @type {(readonly string[])[]} */
    const corpora = [];
    for (const step of steps) {
      const corpus = scale.corpusOf(written, step.size, queriesOfAKind);
      if (step.size >= smallestRead) corpora.push(corpus.passages);
      const file = join(folder, `${step.size}.json`);
      await writeFile(file, JSON.stringify(corpus));
      const outcomes = await measureInTurn({ ...step, script, corpus: file, peers });
      measured.push({ ...scale.sizeOf(corpus), outcomes });
    }
    const reading = withProgress('Reading sources', scale.readingTable(corpora));
    await reading;
    const typing = Promise.resolve().then(() => scale.completionTable(corpora));
    return [
      ...scale.tables(measured),
      await reading,
      await withProgress('Typing quotations from many passages', typing),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {Omit<import('./child.mjs').Job, 'engine'> & { engines: readonly string[] }} jobs */
async function measureInTurn({ engines, ...job }) {
  const outcomes = [];
  for (const engine of engines) {
    const label = `Searching ${job.size.toLocaleString('en')} passages with ${engine}`;
    outcomes.push(await withProgress(label, measure({ ...job, engine })));
  }
  return outcomes;
}

function installPeers() {
  return installed({
    name: 'search-peers',
    label: 'MiniSearch, FlexSearch and uFuzzy',
    packages: peerPackages,
    needs: peerPackages.map((each) => join('node_modules', each.replace(/@[^@]+$/u, ''))),
  });
}

/** @param {string} folder */
async function bundleChild(folder) {
  const outfile = join(folder, 'once.mjs');
  await build({
    ...sharedOptions,
    entryPoints: [join(root, 'test', 'bench', 'scale', 'once.ts')],
    platform: 'node',
    format: 'esm',
    banner: {
      // What CommonJS packages expect, in an ECMAScript module.
      js: `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`,
    },
    outfile,
  });
  return outfile;
}
