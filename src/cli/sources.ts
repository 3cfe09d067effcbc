import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { bundledSources } from '../core/bundled';
import { formatProblem } from '../core/source/dataProblem';
import { completeItem } from '../core/source/completeItem';
import { frontMatterOutline } from '../core/source/frontMatterOutline';
import { parseSourceSteps } from '../core/source/parseSource';
import type { Source } from '../core/source/source';
import { finish } from '../core/text/steps';
import { DescribedWorks } from './describedWorks';
import { reasonOf, UsageError } from './usageError';

/**
 * The bundled sources and those at the given paths: source files, or folders of them. A source that
 * says no more than its id is described by a bibliography that lies in the folder, or beside the file.
 * @throws UsageError for a path that cannot be read, a file that is no source, or two sources with one id
 */
export async function loadSources(paths: readonly string[]): Promise<readonly Source[]> {
  return [...bundledSources(), ...(await loadSourceFiles(paths)).map(({ source }) => source)];
}

/** A source with the file that it was read from. */
export interface LoadedSource {
  readonly source: Source;
  readonly file: string;
  /** The file's text. */
  readonly text: string;
}

/** Those at the given paths alone, likewise. */
export async function loadSourceFiles(paths: readonly string[]): Promise<readonly LoadedSource[]> {
  const found = await Promise.all(paths.map(sourceFiles));
  const files = found.flatMap((each) => each.sources);
  const described = new DescribedWorks(found.flatMap((each) => each.bibliographies));
  const fileOf = new Map(bundledSources().map(({ id }) => [id, 'the bundled source']));
  const loaded: LoadedSource[] = [];
  for (const file of files) {
    const text = await readText(file);
    const source = await readSource(file, text, described);
    const other = fileOf.get(source.id);
    if (other !== undefined)
      throw new UsageError(`${file}: id: "${source.id}" is the id of ${other} too`);
    fileOf.set(source.id, file);
    loaded.push({ source, file, text });
  }
  return loaded;
}

interface FoundFiles {
  readonly sources: readonly string[];
  readonly bibliographies: readonly string[];
}

async function sourceFiles(given: string): Promise<FoundFiles> {
  const isBibliography = (entry: string) => /\.(?:bib|bibtex|biblatex|json|ya?ml)$/iu.test(entry);
  try {
    if (!(await stat(given)).isDirectory()) {
      const folder = path.dirname(given);
      const beside = (await readdir(folder)).filter(isBibliography).sort();
      return { sources: [given], bibliographies: beside.map((entry) => path.join(folder, entry)) };
    }
    const entries = await readdir(given, { recursive: true, encoding: 'utf8' });
    const files = entries.filter((entry) => /\.(?:md|txt)$/iu.test(entry)).sort();
    if (files.length === 0)
      throw new UsageError(`--source ${given}: the folder holds no .md or .txt file`);
    const inFolder = (entry: string) => path.join(given, entry);
    return {
      sources: files.map(inFolder),
      bibliographies: entries.filter(isBibliography).sort().map(inFolder),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--source ${given}: ${reasonOf(error)}`);
  }
}

async function readSource(file: string, text: string, described: DescribedWorks): Promise<Source> {
  const wanted = frontMatterOutline(text)?.wanted;
  const item = wanted && (await described.find(wanted, file));
  const complete = (data: unknown) => (wanted ? completeItem(data, item) : data);
  const parsed = finish(parseSourceSteps(file, text, undefined, complete));
  if (parsed.ok) return parsed.value;
  const [first, ...others] = parsed.problems;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new UsageError(`${first ? formatProblem(first) : file}${more}`);
}

/**
 * A file's text; `-` is standard input.
 * @throws UsageError where it cannot be read or is not UTF-8
 */
export async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await readStandardInput() : await readFile(file);
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file}: is not UTF-8 text`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
