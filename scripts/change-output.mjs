import { readFile, writeFile } from 'node:fs/promises';

/**
 * Changes the JavaScript that a build has made, in memory or where it is written.
 * @param {import('esbuild').PluginBuild} build
 * @param {(code: string) => string} change
 */
export function changeOutput({ onEnd, initialOptions: { outfile } }, change) {
  onEnd(async ({ outputFiles, errors }) => {
    if (errors.length > 0) return;
    for (const file of outputFiles ?? []) {
      if (!file.path.endsWith('.js')) continue;
      file.contents = new TextEncoder().encode(change(file.text));
    }
    if (outputFiles || !outfile) return;
    await writeFile(outfile, change(await readFile(outfile, 'utf8')));
  });
}
