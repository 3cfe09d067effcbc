// Measures one engine at one size, in a process of its own: node --expose-gc once.mjs ENGINE CORPUS PEERS
// CORPUS is a JSON file, PEERS a folder with the packages that are no dependencies of the project.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Corpus } from './corpus';
import type { Engine } from './engines/engine';
import { engineNamed } from './engines/engines';
import type { Answer, Built, Message } from './outcome';
import { queryKinds, type Query } from './queries';

/** The least of so many times counts: what more it took, other processes took. */
const rounds = 3;
/** A query that takes so many milliseconds is asked once: others disturb it little, and time is short. */
const slow = 250;

async function main([engineName = '', corpusFile = '', peers = '']: readonly string[]) {
  const { passages, queries } = JSON.parse(readFileSync(corpusFile, 'utf8')) as Corpus;
  const engine = engineNamed(engineName)(createRequire(join(peers, 'package.json')));
  await tell({ engine: engine.name });
  await tell({ built: await build(engine, passages) });
  const isRight = (found: number, { target }: Query) => passages[found] === passages[target];
  // The kinds take turns, so that one who runs out of time has answered some of each.
  for (let index = 0; index < queries.long.length; index++) {
    for (const kind of queryKinds) {
      const query = queries[kind][index];
      if (!query) continue;
      const { found, milliseconds } = ask(engine, query.query);
      const rank = found.findIndex((each) => isRight(each, query));
      const answered: Answer = { kind, milliseconds, ...(rank < 0 ? {} : { rank }) };
      await tell({ answered });
    }
  }
}

async function build(engine: Engine, passages: readonly string[]): Promise<Built> {
  const before = bytesHeld();
  const start = performance.now();
  await engine.build(passages);
  const milliseconds = performance.now() - start;
  const bytes = Math.max(bytesHeld() - before - (engine.copyOfText?.() ?? 0), 0);
  return { milliseconds, bytes, index: !engine.hasNoIndex };
}

function bytesHeld(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function ask(engine: Engine, query: string) {
  let found: readonly number[] = [];
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    found = engine.search(query);
    milliseconds = Math.min(milliseconds, performance.now() - start);
    if (milliseconds > slow) break;
  }
  return { found, milliseconds };
}

/** Waits until the message is on its way: the next query may take so long that the process is ended in it. */
async function tell(message: Message): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.send?.(message, (error: Error | null) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

await main(process.argv.slice(2));
