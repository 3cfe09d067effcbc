import { fork } from 'node:child_process';
import { timeLimit } from './limits.mjs';

/** @typedef {import('./outcome').Outcome} Outcome */

/**
 * @typedef {object} Job
 * @property {string} script the bundled once.ts
 * @property {string} engine by its name in engines/engines.ts
 * @property {number} size
 * @property {string} corpus the file with the passages and the queries
 * @property {string} peers the folder with the peers' packages
 */

/** For a million passages, more than Node allows itself on a small machine. */
const heapMegabytes = 8192;

/**
 * Measures one engine at one size in a process of its own, which is ended when the time is up: what
 * it has said until then counts.
 * @param {Job} job
 * @returns {Promise<Outcome>}
 */
export async function measure({ script, engine, size, corpus, peers }) {
  const child = fork(script, [engine, corpus, peers], {
    execArgv: ['--expose-gc', `--max-old-space-size=${heapMegabytes}`],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  // The process must not outlive us, whatever ends us.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  let complaint = '';
  child.stderr?.on('data', (/** @type {Buffer} */ chunk) => (complaint += chunk.toString()));

  let name = engine;
  /** @type {Outcome['built']} */
  let built;
  /** @type {Outcome['answers'][number][]} */
  const answers = [];
  child.on('message', (sent) => {
    const message = /** @type {import('./outcome').Message} */ (sent);
    if ('engine' in message) name = message.engine;
    else if ('built' in message) built = message.built;
    else answers.push(message.answered);
  });

  let late = false;
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, timeLimit);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(timer);
  process.removeListener('exit', kill);
  if (code !== 0 && !late) throw new Error(`${engine} at ${size} failed: ${complaint.trim()}`);
  return { engine: name, answers, ...(built ? { built } : {}) };
}
