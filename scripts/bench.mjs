// Measures activation, search, completion, citations and size beside peers, in one run: npm run bench [-- --write]
// --write also puts the tables into docs/performance.md.
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { activationTable } from '../test/bench/activation/table.mjs';
import { loadTable } from '../test/bench/load/table.mjs';
import { stageProduction } from '../test/bench/package/stage.mjs';
import { bundleTable, packageTable } from '../test/bench/package/table.mjs';
import { machine } from '../test/bench/report/machine.mjs';
import { writePage } from '../test/bench/report/page.mjs';
import { formatTable } from '../test/bench/report/table.mjs';
import { withProgress } from './editor/progress.mjs';
import { importTypeScript } from './import-typescript.mjs';

/** @typedef {import('../test/bench/report/table.mjs').Table} Table */

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

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
    await withProgress('Writing citations', citing.citationTable()),
    await withProgress('Packing', packageTable(staged)),
    await withProgress('Weighing the bundle', bundleTable(staged)),
  ];
  console.log(`\n${[header.join('\n'), ...tables.map(formatTable)].join('\n\n\n')}\n`);
  if (values.write) await writePage(header, tables);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
