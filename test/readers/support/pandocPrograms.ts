import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from 'pandoc-wasm';
import type { RunPandoc } from './pandoc';

/** The official pandoc as WebAssembly, from npm. */
export const pandocWasm: RunPandoc = async (document, { from, works }) => {
  const options = {
    from,
    to: 'json',
    ...(works && { citeproc: true, bibliography: ['works.json'] }),
  };
  const files = works ? { 'works.json': JSON.stringify(works) } : {};
  const { stdout, stderr, warnings } = await convert(options, document, files);
  if (stderr.trim() !== '') throw new Error(stderr);
  const shown = warnings.filter(({ verbosity }) => verbosity !== 'INFO');
  return { json: stdout, warnings: shown.map(({ pretty }) => pretty) };
};

/** The version of the pandoc that is installed on this machine, or undefined. */
export function installedPandoc(): string | undefined {
  try {
    return execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split(/\s+/u)[1];
  } catch {
    return undefined;
  }
}

/** The pandoc that is installed on this machine, which may be some years old. */
export const pandocProgram: RunPandoc = (document, { from, works }) => {
  const args = ['--from', from, '--to', 'json'];
  if (works) {
    const file = join(mkdtempSync(join(tmpdir(), 'cite-agreement-pandoc-')), 'works.json');
    writeFileSync(file, JSON.stringify(works));
    args.push('--citeproc', '--bibliography', file);
  }
  return new Promise((resolve, reject) => {
    const child = execFile('pandoc', args, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr, { cause: error }));
      else resolve({ json: stdout, warnings: stderr.split('\n').filter((line) => line !== '') });
    });
    child.stdin?.end(document);
  });
};
