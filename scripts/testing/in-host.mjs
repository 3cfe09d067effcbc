import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { desktopEditor } from '../editor/desktop.mjs';
import { buildFolder, root } from '../editor/paths.mjs';
import { calmSettings, writeSettings } from '../editor/settings.mjs';

/**
 * @typedef {object} Host an extension host to run the tests in
 * @property {import('../editor/pins.mjs').EditorName} editor
 * @property {'node' | 'web'} kind
 */

/** Extension hosts that users have: Node's at both ends of the supported versions, and the web's. */
export const hosts = /** @type {const} */ ({
  'Node extension host, minimum VS Code': { editor: 'minimum', kind: 'node' },
  'Node extension host, newest VS Code': { editor: 'newest', kind: 'node' },
  'web-worker extension host, newest VS Code': { editor: 'newest', kind: 'web' },
});

const browserHost = join(
  root,
  'scripts',
  'editor',
  process.platform === 'win32' ? 'browser-host.cmd' : 'browser-host.mjs',
);

/**
 * Runs the tests in one extension host of VS Code, with fresh settings and a fresh workspace.
 * @param {string} bundle
 * @param {Host} host
 * @param {'desktop' | 'browser'} build
 * @returns {Promise<import('./tally.mjs').Counts>}
 */
export async function runInHost(bundle, { editor, kind }, build) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'cite-agreement-')));
  const workspace = join(folder, 'workspace');
  const userData = join(folder, 'data');
  const messages = join(buildFolder, `host-${editor}-${kind}.log`);
  await cp(join(root, 'test', 'fixtures', 'workspace'), workspace, { recursive: true });
  await writeSettings(userData, calmSettings);
  const launchArgs = [
    workspace,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${join(folder, 'extensions')}`,
    ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ...(build === 'browser' ? [`--editor=${editor}`, `--messages=${messages}`] : []),
  ];
  try {
    const ended = await runTests({
      vscodeExecutablePath: build === 'desktop' ? await desktopEditor(editor) : browserHost,
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle,
      launchArgs,
    }).catch((/** @type {Error} */ error) => error);
    return await readResult(join(folder, 'result.json'), build, ended);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The counts that `test/host/support/run.ts` left. Without them the tests did not run to their end.
 * @param {string} file
 * @param {'desktop' | 'browser'} build
 * @param {unknown} ended
 */
async function readResult(file, build, ended) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (!text) throw new Error(`the host did not run the tests to their end (${ended})`);
  const { passed, failed, editor } = JSON.parse(text);
  console.log(`${editor}, ${build} build: ${passed} passed, ${failed} failed`);
  if (failed === 0 && ended instanceof Error) throw ended;
  return { passed, failed };
}
