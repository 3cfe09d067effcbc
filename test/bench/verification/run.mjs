import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withProgress } from '../../../scripts/editor/progress.mjs';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { stateOfTheUnion } from '../scale/addresses.mjs';

/** @typedef {import('../report/table.mjs').Table} Table */

const run = promisify(execFile);

/**
 * Checking quotations, ours beside its peers: what is found, what is made up, and how long it takes.
 * @returns {Promise<readonly Table[]>}
 */
export async function verificationTables() {
  /** @type {import('./index')} */
  const verification = await importTypeScript('test/bench/verification/index.ts');
  const addresses = await stateOfTheUnion();
  const soon = Promise.resolve();
  return [
    await withProgress('Checking the labelled quotations', verification.accuracyTable()),
    await withProgress(
      'Checking prose that quotes nothing',
      soon.then(() => verification.falseAlarmTable(addresses)),
    ),
    await withProgress('Checking a large document against many sources', timeTable()),
  ];
}

/**
 * An editor's extension host has run no benchmark before: what those left behind would be timed as well.
 * @returns {Promise<Table>}
 */
async function timeTable() {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'once.mjs')]);
  return JSON.parse(stdout);
}
