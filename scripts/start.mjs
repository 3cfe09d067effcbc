// Builds the extension and opens VS Code with it on the sample document: npm start
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { buildExtension } from './testing/build.mjs';
import { cacheFolder, root } from './editor/paths.mjs';
import { linkExtension } from './editor/extension-link.mjs';
import { editors } from './editor/pins.mjs';
import { startServer } from './editor/server.mjs';
import { calmSettings, settingsFile, writeSettings } from './editor/settings.mjs';
import { workbenchAddress } from './editor/workbench-address.mjs';

const workspace = join(root, 'samples');
const file = join(workspace, 'draft.md');

if (!buildExtension()) process.exit(1);
const code = installedCode();
try {
  await (code ? openDesktop(code) : openInBrowser());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The desktop VS Code's command on PATH. */
function installedCode() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** @param {string} command */
async function openDesktop(command) {
  console.log('Opening VS Code with the extension …');
  const args = [`--extensionDevelopmentPath=${root}`, workspace, file];
  // A .cmd runs in a shell only, where a path with a space has to be quoted.
  const shell = process.platform === 'win32';
  const quoted = shell ? [command, ...args].map((each) => `"${each}"`) : [command, ...args];
  const child = spawn(quoted[0] ?? command, quoted.slice(1), { stdio: 'inherit', shell });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`${command} ended with status ${status}.`);
}

/** Serves VS Code to a browser until Ctrl+C. Settings changed there stay for the next time. */
async function openInBrowser() {
  const dataFolder = join(cacheFolder, 'start');
  const userData = join(dataFolder, 'data');
  if (!existsSync(settingsFile(userData))) await writeSettings(userData, calmSettings);
  await linkExtension(dataFolder, root);
  const server = await startServer({ pin: editors.newest, dataFolder });
  const address = workbenchAddress(server, { workspace, file });
  console.log(`\nVS Code ${editors.newest.vscode} runs with the extension. Open it in a browser:`);
  console.log(`\n  ${address}\n\nCtrl+C ends it.`);
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  await server.stop();
}
