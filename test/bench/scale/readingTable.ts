import { arrangeShelf } from '../../../src/core/index/arrangeShelf';
import { decodeIndex, encodeIndex } from '../../../src/core/index/indexFile';
import { indexSource } from '../../../src/core/index/sourceIndex';
import { countedParagraphs } from '../../../src/core/source/locators/sourceLocators';
import { paragraphsOf, type Paragraphs } from '../../../src/core/source/paragraphs';
import type { Source } from '../../../src/core/source/source';
import type { Steps } from '../../../src/core/text/steps';
import { milliseconds } from '../report/cells.mjs';
import type { Table } from '../report/table.mjs';

const megabyte = 1_000_000;
const runs = 5;

/** What the editor does when a source is new, and when it was read before. */
export async function readingTable(corpora: readonly (readonly string[])[]): Promise<Table> {
  const rows: string[][] = [];
  for (const passages of corpora) rows.push(...(await rowsOf(passages)));
  return {
    title: 'Scale: reading a source',
    note:
      'The same passages as one source. New: its paragraphs and sentences are cut, its words indexed, and it is put on the ' +
      'shelf. Back from the cache: the digest of its bytes (SHA-256) is taken, the index file of that digest decoded and ' +
      'checked, and it is put on the shelf; reading the two files is not in it. The longest step is how long the host would ' +
      `be held at most if the editor paused after every step, as it does after ten milliseconds. Least of ${runs} runs.`,
    columns: ['', 'text', 'time', 'speed', 'longest step', 'budget'],
    rows,
  };
}

async function rowsOf(passages: readonly string[]): Promise<string[][]> {
  const body = passages.join('\n\n');
  const bytes = new TextEncoder().encode(body);
  const name = passages.length.toLocaleString('en');
  const anew = await best(() => Promise.resolve(readAnew(body)));
  const file = timed(encodeIndex(anew.result.paragraphs, anew.result.index)).result;
  const back = await best(() => readBack(body, bytes, file));
  return [
    row(`${name} passages: new`, bytes.length, anew, '10 MB/s, 50 ms'),
    row(`${name} passages: back from the cache`, bytes.length, back, '100 MB/s, 50 ms'),
  ];
}

interface Timed<Result> {
  readonly result: Result;
  readonly total: number;
  readonly longest: number;
}

function readAnew(body: string) {
  const cut = timed(paragraphsOf(body));
  const indexed = timed(indexSource({ body, paragraphs: cut.result }));
  const shelf = timed(
    arrangeShelf([{ source: sourceWith(body, cut.result), index: indexed.result }]),
  );
  return {
    result: { paragraphs: cut.result, index: indexed.result },
    total: cut.total + indexed.total + shelf.total,
    longest: Math.max(cut.longest, indexed.longest, shelf.longest),
  };
}

async function readBack(body: string, bytes: Uint8Array, file: Uint8Array) {
  const start = performance.now();
  await globalThis.crypto.subtle.digest('SHA-256', bytes.slice());
  const digested = performance.now() - start;
  const decoded = timed(decodeIndex(file));
  if (!decoded.result) throw new Error('The index file could not be read back.');
  const { paragraphs, index } = decoded.result;
  const shelf = timed(arrangeShelf([{ source: sourceWith(body, paragraphs), index }]));
  return {
    result: undefined,
    total: digested + decoded.total + shelf.total,
    // The digest is worked out beside the host's thread.
    longest: Math.max(decoded.longest, shelf.longest),
  };
}

/** Does the steps, and takes the time of each. */
function timed<Result>(steps: Steps<Result>): Timed<Result> {
  let total = 0;
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const { done, value } = steps.next();
    const took = performance.now() - start;
    total += took;
    longest = Math.max(longest, took);
    if (done) return { result: value, total, longest };
  }
}

async function best<Result>(run: () => Promise<Timed<Result>>): Promise<Timed<Result>> {
  let least = await run();
  for (let count = 1; count < runs; count++) {
    const next = await run();
    if (next.total < least.total) least = next;
  }
  return least;
}

function row(name: string, bytes: number, { total, longest }: Timed<unknown>, budget: string) {
  return [
    name,
    `${(bytes / megabyte).toFixed(bytes < megabyte ? 2 : 1)} MB`,
    milliseconds(total),
    `${(bytes / megabyte / (total / 1000)).toFixed(0)} MB/s`,
    milliseconds(longest),
    budget,
  ];
}

function sourceWith(body: string, paragraphs: Paragraphs): Source {
  const work = { id: 'sotu', type: 'speech', title: 'State of the Union addresses' } as const;
  return {
    id: 'sotu',
    work,
    body,
    paragraphs,
    quotedWorks: [],
    cuts: [],
    locators: countedParagraphs,
  };
}
