import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../editor/paths.mjs';

/** Builds the extension as `npm run build` does, which prints what is wrong; says whether it could. */
export function buildExtension() {
  const { status } = spawnSync(process.execPath, [join(root, 'esbuild.mjs')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}
