import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { chooseEditor, desktopEditor } from '../../../scripts/editor/desktop.mjs';
import { root } from '../../../scripts/editor/paths.mjs';
import { calmSettings, writeSettings } from '../../../scripts/editor/settings.mjs';

/** @typedef {import('./run.ts').HostReport} HostReport */

const browserHost = join(
  root,
  'scripts',
  'editor',
  process.platform === 'win32' ? 'browser-host.cmd' : 'browser-host.mjs',
);

/**
 * Starts the newest VS Code on fresh settings, and gives what its extension host reports.
 * @param {string} extension folder of the extension; the bench's own code is added to it
 * @param {'node' | 'web'} kind of extension host
 * @returns {Promise<HostReport>}
 */
export async function launch(extension, kind) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'cite-agreement-')));
  const workspace = join(folder, 'workspace');
  const userData = join(folder, 'data');
  const desktop = (await chooseEditor()) === 'desktop';
  try {
    await cp(join(root, 'test', 'fixtures', 'workspace'), workspace, { recursive: true });
    await writeSettings(userData, calmSettings);
    await runTests({
      vscodeExecutablePath: desktop ? await desktopEditor('newest') : browserHost,
      extensionDevelopmentPath: extension,
      extensionTestsPath: await bundleForHost(extension),
      launchArgs: [
        workspace,
        `--user-data-dir=${userData}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
        ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
        ...(desktop ? [] : ['--editor=newest', `--messages=${join(folder, 'messages.log')}`]),
      ],
    });
    return JSON.parse(await readFile(join(folder, 'activations.json'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Tests run in the host of the extension whose folder they lie in.
 * @param {string} extension
 */
async function bundleForHost(extension) {
  const outfile = join(extension, 'bench.js');
  await build({
    entryPoints: [join(root, 'test', 'bench', 'activation', 'run.ts')],
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    outfile,
  });
  return outfile;
}
