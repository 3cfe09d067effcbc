import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { cacheFolder } from './paths.mjs';
import { withProgress } from './progress.mjs';

/**
 * @typedef {object} Install
 * @property {string} name the folder's name in the cache
 * @property {string} label what a person is told that it is
 * @property {readonly string[]} packages npm packages, with their versions
 * @property {boolean} [runScripts] whether the packages' install scripts run: no, unless they must
 * @property {readonly string[]} needs paths in the folder without which the install is broken
 * @property {(folder: string) => Promise<void>} [finish] what remains to be done after npm
 */

/** Written last into a finished install: the packages that it holds. */
const marker = 'installed.json';

/**
 * The folder of an install, made when it is not there, holds other versions or lacks a file.
 *
 * It is made beside its place and moved there when complete, so an interrupted install is never
 * taken for a finished one, and two runs at a time do not disturb each other. What npm had
 * downloaded before an interruption is still in npm's own cache: the next try resumes from that.
 * @param {Install} install
 * @returns {Promise<string>}
 */
export async function installed(install) {
  const folder = join(cacheFolder, install.name);
  if (await isComplete(folder, install)) return folder;
  const partial = `${folder}.partial-${process.pid}`;
  await removeAbandoned(install.name);
  try {
    await withProgress(
      `Installing ${install.label} (once, into .vscode-test)`,
      fill(partial, install),
    );
    await replace(folder, partial, install);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${install.label} could not be installed; the next run resumes it: ${reason}`, {
      cause: error,
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

/**
 * @param {string} folder
 * @param {Install} install
 */
async function isComplete(folder, { packages, needs }) {
  const found = await readFile(join(folder, marker), 'utf8').catch(() => '');
  return (
    found === JSON.stringify(packages) && needs.every((path) => existsSync(join(folder, path)))
  );
}

/**
 * @param {string} folder
 * @param {Install} install
 */
async function fill(folder, { packages, runScripts = false, needs, finish }) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const scripts = runScripts ? [] : ['--ignore-scripts'];
  await npm(folder, ['install', ...packages, '--legacy-peer-deps', ...scripts]);
  await finish?.(folder);
  const missing = needs.find((path) => !existsSync(join(folder, path)));
  if (missing) throw new Error(`the packages do not hold ${missing}`);
  await writeFile(join(folder, marker), JSON.stringify(packages));
}

/**
 * @param {string} folder
 * @param {string} partial
 * @param {Install} install
 */
async function replace(folder, partial, install) {
  if (await isComplete(folder, install)) return; // another run was quicker
  await rm(folder, { recursive: true, force: true });
  await rename(partial, folder);
}

/**
 * Removes what interrupted runs left behind.
 * @param {string} name
 */
async function removeAbandoned(name) {
  const prefix = `${name}.partial-`;
  const entries = existsSync(cacheFolder) ? readdirSync(cacheFolder) : [];
  for (const entry of entries.filter((each) => each.startsWith(prefix))) {
    if (isRunning(Number(entry.slice(prefix.length)))) continue;
    await rm(join(cacheFolder, entry), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
