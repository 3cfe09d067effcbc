import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installed } from './cache.mjs';
import { nodeBinary } from './node-binary.mjs';
import { npm } from './npm.mjs';

/**
 * @typedef {object} Server a VS Code server that answers at 127.0.0.1
 * @property {string} authority host and port, as `vscode-remote:` addresses name them
 * @property {string} token what the workbench must know to be let in
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} ServerOptions
 * @property {import('./pins.mjs').EditorPin} pin
 * @property {string} dataFolder keeps the server's state; user settings are below it, see settings.mjs
 * @property {boolean} [testDriver] lets the window's address say which extension and tests it loads
 * @property {boolean} [trustEverything] false leaves workspace trust on, as users have it
 */

const startWithin = 60_000;

/**
 * Installs, if need be, and starts VS Code's server.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer({ pin, dataFolder, testDriver = false, trustEverything = true }) {
  const folder = await installEditor(pin);
  const node = await nodeBinary(pin.node);
  const port = await freePort();
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    node,
    [
      join(folder, serverMain),
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--server-data-dir', dataFolder, '--accept-server-license-terms'],
      // Only with it, a built VS Code loads an extension that the address asks for.
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
      ...(trustEverything ? ['--disable-workspace-trust'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const closed = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill();
    await closed;
  };
  // The server must not outlive us, whatever ends us.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.removeListener('exit', kill));
  await listening(child, stop);
  return { authority: `127.0.0.1:${port}`, token, stop };
}

const vscodeFolder = join('node_modules', 'code-server', 'lib', 'vscode');
const serverMain = join(vscodeFolder, 'out', 'server-main.js');

/** @param {import('./pins.mjs').EditorPin} pin */
function installEditor(pin) {
  return installed({
    name: `editor-${pin.vscode}`,
    label: `VS Code ${pin.vscode} for the browser`,
    packages: [pin.package],
    needs: [serverMain, join(vscodeFolder, 'node_modules', '@xterm')],
    finish: (folder) =>
      npm(join(folder, vscodeFolder), ['install', '--omit=dev', '--ignore-scripts']),
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => Promise<void>} stop
 */
async function listening(child, stop) {
  let output = '';
  const failed = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`it ended with status ${code}`)));
    setTimeout(() => reject(new Error('it did not answer in time')), startWithin).unref();
  });
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (/** @type {Buffer} */ chunk) => {
        output += chunk.toString();
        if (output.includes('Extension host agent listening')) resolve(undefined);
      });
    }
  });
  try {
    await Promise.race([ready, failed]);
  } catch (error) {
    await stop();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`VS Code's server could not be started: ${reason}\n${output.trim()}`);
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
