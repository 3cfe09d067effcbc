import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/editor/paths.mjs';

const run = promisify(execFile);

/** What is made, fetched or kept by other tools, and what no package holds. */
const leftBehind = new Set(['.git', '.vscode-test', 'build', 'dist', 'node_modules', 'test']);

/**
 * Copies the project to a folder and builds it there for production, so that a bench neither
 * measures the development build in `dist/` nor disturbs it.
 * @param {string} folder is made
 */
export async function stageProduction(folder) {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(root)).filter(
    (name) => !leftBehind.has(name) && !name.endsWith('.vsix'),
  );
  await Promise.all(
    names.map((name) => cp(join(root, name), join(folder, name), { recursive: true })),
  );
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await run(process.execPath, [join(root, 'esbuild.mjs'), '--production'], { cwd: folder });
}

/**
 * Packs a staged project as `npm run package` does.
 * @param {string} folder
 * @returns {Promise<string>} the path of the .vsix
 */
export async function packStaged(folder) {
  const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
  const path = join(folder, 'package.vsix');
  const options = [
    '--no-dependencies',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
  ];
  await run(process.execPath, [vsce, 'package', ...options, '--out', path], { cwd: folder });
  return path;
}
