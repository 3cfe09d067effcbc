// Lets a script use the project's TypeScript modules.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sharedOptions } from '../esbuild.mjs';

/**
 * The exports of a TypeScript module, bundled for the occasion.
 * @param {string} path from the root of the project
 */
export async function importTypeScript(path) {
  const folder = await mkdtemp(join(tmpdir(), 'cite-agreement-'));
  try {
    const outfile = join(folder, 'module.cjs');
    await build({
      ...sharedOptions,
      entryPoints: [path],
      absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
      platform: 'node',
      format: 'cjs',
      outfile,
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    await rm(folder, { recursive: true });
  }
}
