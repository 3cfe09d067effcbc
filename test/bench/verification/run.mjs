import { withProgress } from '../../../scripts/editor/progress.mjs';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { stateOfTheUnion } from '../scale/addresses.mjs';

/** @typedef {import('../report/table.mjs').Table} Table */

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
    await withProgress(
      'Checking a large document against many sources',
      soon.then(() => verification.timeTable(addresses)),
    ),
  ];
}
