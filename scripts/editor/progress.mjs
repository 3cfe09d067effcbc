import { stderr } from 'node:process';

/**
 * Says what is being waited for, and for how long already: rewritten each second on a terminal, one
 * line every fifteen seconds in a log.
 * @template T
 * @param {string} label
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const show = stderr.isTTY
    ? () => stderr.write(`\r${label} … ${seconds()} s`)
    : () => stderr.write(`${label} … ${seconds()} s\n`);
  show();
  const timer = setInterval(show, stderr.isTTY ? 1000 : 15_000);
  try {
    const result = await work;
    stderr.write(`${stderr.isTTY ? '\r' : ''}${label} … done in ${seconds()} s\n`);
    return result;
  } catch (error) {
    stderr.write(`${stderr.isTTY ? '\r' : ''}${label} … failed after ${seconds()} s\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
