import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { milliseconds } from '../report/cells.mjs';
import { percentiles } from '../statistics.mjs';

const run = promisify(execFile);
const times = 15;

/**
 * What loading the bundle costs in a fresh Node process, with nothing compiled or cached before.
 * @param {string} staged the staged project's folder
 * @returns {Promise<import('../report/table.mjs').Table>}
 */
export async function loadTable(staged) {
  /** @type {{ compile: number, evaluate: number }[]} */
  const loads = [];
  for (let time = 0; time < times; time++) {
    const once = [join(import.meta.dirname, 'once.mjs'), join(staged, 'dist', 'extension.js')];
    const { stdout } = await run(process.execPath, once);
    loads.push(JSON.parse(stdout));
  }
  /** @param {string} name @param {(load: typeof loads[number]) => number} part */
  const row = (name, part) => {
    const { p50, p95 } = percentiles(loads.map(part));
    return [name, milliseconds(Math.min(...loads.map(part))), milliseconds(p50), milliseconds(p95)];
  };
  return {
    title: 'Loading dist/extension.js in a fresh Node process',
    note: `${times} processes, one after another, with a stand-in for VS Code’s API; part of the activation above.`,
    columns: ['', 'least', 'p50', 'p95'],
    rows: [
      row('compile', ({ compile }) => compile),
      row('evaluate', ({ evaluate }) => evaluate),
      row('both', ({ compile, evaluate }) => compile + evaluate),
    ],
  };
}
