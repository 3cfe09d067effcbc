import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadCitationEngine, type CitationEngine } from '../core/cite/engine';
import { citationStyles, findStyle } from '../core/cite/styles';
import { loadUserStyle } from '../core/cite/userStyle';
import { formatProblem } from '../core/source/dataProblem';
import { readText } from './sources';
import { UsageError } from './usageError';

/**
 * The engine of `--style`: a bundled style's name, or a path to a `.csl` file, whose notes go to
 * standard error.
 * @throws UsageError for a name that is not known and a file that cannot be used
 */
export async function styleEngine(style: string): Promise<CitationEngine> {
  if (/\.csl$/iu.test(style)) return engineOfFile(style);
  const bundled = findStyle(style);
  if (bundled) return loadCitationEngine(bundled.id);
  const known = citationStyles.map((each) => each.id).join(', ');
  throw new UsageError(
    `--style "${style}" is not known; there are ${known}, and paths to .csl files`,
  );
}

async function engineOfFile(file: string): Promise<CitationEngine> {
  const loaded = await loadUserStyle(file, await readText(file), (name) =>
    // A file that is not there is no failure: the core says what it would be needed for.
    readFile(path.join(path.dirname(file), name), 'utf8').catch(() => undefined),
  );
  if (!loaded.ok) {
    const [first, ...others] = loaded.problems;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    throw new UsageError(`${first ? formatProblem(first) : file}${more}`);
  }
  for (const note of loaded.value.notes) process.stderr.write(`${file}: ${note}\n`);
  return loaded.value.engine;
}
