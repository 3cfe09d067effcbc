import { milliseconds, ratio } from '../report/cells.mjs';
import { percentiles } from '../statistics.mjs';
import { launch } from './launch.mjs';

/**
 * @typedef {import('./run.ts').Activation} Activation
 * @typedef {import('./launch.mjs').HostReport} HostReport
 */

const hosts = /** @type {const} */ ({ node: 'Node host', web: 'web-worker host' });
const budget = '20 ms';

/**
 * Activation in the real hosts of the newest VS Code, beside extensions of VS Code's own.
 * @param {string} staged the staged project's folder
 * @returns {Promise<{ editor: string, table: import('../report/table.mjs').Table }>}
 */
export async function activationTable(staged) {
  const reports = [];
  for (const [kind, name] of Object.entries(hosts)) {
    reports.push({ name, report: await launch(staged, /** @type {'node' | 'web'} */ (kind)) });
  }
  return {
    editor: reports[0]?.report.editor ?? 'VS Code',
    table: {
      title: 'Activation, in the extension host',
      note:
        'Own code: evaluating the production bundle and calling activate(), again and again in one host, with the real API. ' +
        'The rest is one start each, ours first, in a host that had nothing else to do: "asked" is from asking the host ' +
        'for the extension until it is active (none where something in the window had started it before); load and activate are ' +
        'what Developer: Startup Performance says of it, in whole milliseconds, reading the files included; the ratio is that of their sum. ' +
        'The web-worker host of VS Code’s server runs no extension of its own, so nothing stands beside ours there.',
      columns: ['', 'least', 'p50', 'p95', 'asked', 'load', 'activate', 'sum / ours', 'budget'],
      rows: reports.flatMap(({ name, report }) => hostRows(name, report)),
    },
  };
}

/**
 * @param {string} host
 * @param {HostReport} report
 */
function hostRows(host, { activations, own }) {
  const { p50, p95 } = percentiles(own);
  const ours = reportedSum(activations[0]);
  return [
    [
      `${host}: our own code, ${own.length} times`,
      ...[Math.min(...own), p50, p95].map(milliseconds),
      ...['', '', '', '', budget],
    ],
    ...activations.map((activation) => [
      `${host}: ${activation.extension}`,
      ...['', '', ''],
      activation.asked === undefined ? '' : milliseconds(activation.asked),
      ...reported(activation),
      ratio(reportedSum(activation), ours),
      '',
    ]),
  ];
}

/** @param {Activation} activation */
function reported({ reported: times }) {
  return times ? [`${times.load} ms`, `${times.activate} ms`] : ['', ''];
}

/** @param {Activation} [activation] */
function reportedSum({ reported: times } = { extension: '' }) {
  return times ? times.load + times.activate : Number.NaN;
}
