#!/usr/bin/env node
/**
 * Stands in for VS Code's executable where the desktop build cannot be had: takes the arguments that
 * `@vscode/test-electron` gives it, runs the extension's tests in VS Code's server and a browser,
 * and ends with the tests' status.
 */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { originalPositions } from './original-positions.mjs';
import { editors } from './pins.mjs';
import { startServer } from './server.mjs';
import { settingsFile, webWorkerSettings, writeSettings } from './settings.mjs';
import { workbenchAddress } from './workbench-address.mjs';

const testsEndWithin = 10 * 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false, // VS Code has many more arguments, of no meaning here
  options: {
    editor: { type: 'string', default: 'newest' },
    extensionDevelopmentPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string', default: 'node' },
    extensionTestsPath: { type: 'string' },
    messages: { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});

const userData = text('user-data-dir');
const extension = text('extensionDevelopmentPath');
const tests = text('extensionTestsPath');
const inSources = originalPositions(tests, extension);
const messages = createWriteStream(text('messages'));
if (text('extensionDevelopmentKind') === 'web') await moveToWebWorker();

const server = await startServer({
  pin: chosenEditor(),
  dataFolder: dirname(userData),
  testDriver: true,
});
const browser = await launchBrowser();
try {
  process.exitCode = await runTests();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
  messages.end();
}

/** @returns {Promise<number>} the tests' exit status */
async function runTests() {
  const page = await browser.newPage();
  /** @type {(code: number) => void} */
  let exit = () => undefined;
  const ended = new Promise((resolve, reject) => {
    exit = resolve;
    page.once('crash', () => reject(new Error('The browser crashed.')));
    setTimeout(() => reject(new Error('The tests did not end in time.')), testsEndWithin).unref();
  });
  await page.exposeFunction('codeAutomationLog', forward);
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => exit(code));
  const workspace = positionals[0] ?? extension;
  await page.goto(workbenchAddress(server, { extension, workspace, tests }));
  return ended;
}

/**
 * The tests' own lines go to the terminal; everything else that the window says, which is much, to
 * the file of messages.
 * @param {string} type
 * @param {unknown[]} args
 */
function forward(type, args) {
  const text = format(...args);
  if (text.startsWith('│ ')) console.log(inSources(text.slice(2)));
  else messages.write(`${type}: ${text}\n`);
}

async function moveToWebWorker() {
  const settings = JSON.parse(await readFile(settingsFile(userData), 'utf8'));
  await writeSettings(userData, { ...settings, ...(await webWorkerSettings(extension)) });
}

function chosenEditor() {
  const name = text('editor');
  if (name === 'minimum' || name === 'newest') return editors[name];
  throw new Error(`--editor is minimum or newest, not ${name}`);
}

/** @param {keyof typeof values} name */
function text(name) {
  const value = values[name];
  if (typeof value !== 'string') throw new Error(`--${name} is missing`);
  return value;
}
