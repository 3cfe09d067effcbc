// Measures activation, search, completion, citations, verification and size beside peers, in one run: npm run bench
//   -- --write                         also puts the tables into docs/performance.md
//   -- --million                       also searches a million passages
//   -- --only scale                    searches 100 to 100,000 passages, and measures nothing else
//   -- --only verification             checks quotations, likewise
//   -- --only keystrokes               types in a real window with verification on and off, likewise
//   -- --sizes 100,1000 --engines ours,minisearch   of which only these
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { activationTable } from '../test/bench/activation/table.mjs';
import { keystrokesTable } from '../test/bench/keystrokes/table.mjs';
import { loadTable } from '../test/bench/load/table.mjs';
import { stageProduction } from '../test/bench/package/stage.mjs';
import { bundleTable, packageTable } from '../test/bench/package/table.mjs';
import { machine } from '../test/bench/report/machine.mjs';
import { writePage } from '../test/bench/report/page.mjs';
import { formatTable } from '../test/bench/report/table.mjs';
import { scaleTables } from '../test/bench/scale/run.mjs';
import { verificationTables } from '../test/bench/verification/run.mjs';
import { withProgress } from './editor/progress.mjs';
import { importTypeScript } from './import-typescript.mjs';

/** @typedef {import('../test/bench/report/table.mjs').Table} Table */
/** @typedef {{ header: readonly string[], tables: readonly Table[] }} Report */

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
    sizes: { type: 'string' },
    engines: { type: 'string' },
    million: { type: 'boolean', default: false },
  },
});

try {
  const { only, write } = values;
  if (only && write) throw new Error('--write needs all tables: leave --only out');
  const { header, tables } = only ? await measureOnly(only) : await measureAll();
  console.log(`\n${[header.join('\n'), ...tables.map(formatTable)].join('\n\n\n')}\n`);
  if (write) await writePage(header, tables);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns {Promise<Report>} */
async function measureAll() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'cite-agreement-bench-')));
  try {
    const staged = join(folder, 'project');
    await withProgress('Building for production', stageProduction(staged));
    const { editor, table } = await withProgress(
      'Starting VS Code with each of its extension hosts',
      activationTable(staged),
    );
    const header = machine(editor);
    /** @type {{ searchTable: () => Table, completionTable: () => Table }} */
    const typing = await importTypeScript('test/bench/typing/index.ts');
    /** @type {{ citationTable: () => Promise<Table> }} */
    const citing = await importTypeScript('test/bench/citing/index.ts');
    const tables = [
      table,
      await withProgress('Loading the bundle in fresh processes', loadTable(staged)),
      await withProgress('Typing queries', Promise.resolve().then(typing.searchTable)),
      await withProgress('Typing quotations', Promise.resolve().then(typing.completionTable)),
      ...(await scaleTables(scaleOptions())),
      await withProgress('Writing citations', citing.citationTable()),
      ...(await verificationTables()),
      await typingInWindows(),
      await withProgress('Packing', packageTable(staged)),
      await withProgress('Weighing the bundle', bundleTable(staged)),
    ];
    return { header, tables };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {string} part
 * @returns {Promise<Report>}
 */
async function measureOnly(part) {
  const parts = {
    scale: () => scaleTables(scaleOptions()),
    verification: verificationTables,
    keystrokes: async () => [await typingInWindows()],
  };
  const known = Object.entries(parts).find(([name]) => name === part);
  if (!known) throw new Error(`--only knows ${Object.keys(parts).join(', ')}, not ${part}`);
  const [, measure] = known;
  return { header: machine('without an editor'), tables: await measure() };
}

function typingInWindows() {
  return withProgress('Typing in windows', keystrokesTable());
}

/** @returns {import('../test/bench/scale/run.mjs').ScaleOptions} */
function scaleOptions() {
  const { sizes, engines, million } = values;
  return {
    million,
    ...(sizes === undefined ? {} : { sizes: sizes.split(',').map(sizeOf) }),
    ...(engines === undefined ? {} : { engines: engines.split(',') }),
  };
}

/** @param {string} text */
function sizeOf(text) {
  const size = Number(text);
  if (!Number.isSafeInteger(size) || size < 1) throw new Error(`--sizes: ${text} is no number`);
  return size;
}
