import type * as vscode from 'vscode';
import { decodeIndex, encodeIndex } from '../../../core/index/indexFile';
import type { IndexedSource } from '../../../core/index/shelf';
import { indexSource } from '../../../core/index/sourceIndex';
import { completeItem } from '../../../core/source/completeItem';
import { frontMatterOutline } from '../../../core/source/frontMatterOutline';
import { parseSourceSteps } from '../../../core/source/parseSource';
import type { Bibliographies } from './bibliographies';
import type { FileAccess } from './fileAccess';
import type { IndexCache } from './indexCache';
import type { Pace } from './pace';
import { decodeUtf8, readResting } from './readText';
import type { SourceProblem } from './sourceProblem';

/** What is needed to read a source. */
export interface ReadingDesk {
  readonly access: FileAccess;
  readonly cache: IndexCache;
  readonly bibliographies: Bibliographies;
  readonly log: Pick<vscode.LogOutputChannel, 'info' | 'warn'>;
  /** Counts what was done, for tests and for the log. */
  readonly counts: { built: number; readBack: number };
}

/** What a file turned out to be. */
export interface ReadSource {
  /** Absent where the file cannot be quoted from; the problems say why. */
  readonly indexed?: IndexedSource;
  readonly problems: readonly SourceProblem[];
  /** 1-based line of the source's id. */
  readonly idLine: number;
  /** Of the file's bytes, where the index is kept under it. */
  readonly digest?: string;
  /** Whether the bibliographies have a say in it. */
  readonly needsBibliography?: true;
  /** Whether the file is to be looked at again soon. */
  readonly isChanging?: true;
  /** A file that is not meant to be a source. */
  readonly isPassedOver?: true;
}

/**
 * Reads a source and its index, which is built where none is kept.
 * @param file the name that problems are reported under
 * @param unsaved the text of the file's editor, where it was changed and not saved
 * @param previous what the file was before
 * @throws Cancelled
 */
export async function readSource(
  desk: ReadingDesk,
  uri: vscode.Uri,
  file: string,
  unsaved: string | undefined,
  pace: Pace,
  previous?: ReadSource,
): Promise<ReadSource> {
  const broken = (reason: string, line?: number): ReadSource => ({
    problems: [{ file, ...(line !== undefined && { line }), reason }],
    idLine: 1,
  });
  if (unsaved !== undefined) return readText(desk, uri, file, unsaved, undefined, pace);
  const read = await readResting(desk.access, uri);
  if (!read.bytes) {
    return { ...broken(read.reason), ...(read.isChanging && { isChanging: true }) };
  }
  const digest = await desk.cache.digest(read.bytes);
  const isSame = digest !== undefined && digest === previous?.digest;
  if (isSame && !previous.needsBibliography) return previous;
  const decoded = await decodeUtf8(read.bytes, pace);
  if (decoded.text === undefined) {
    return broken('is not UTF-8 text: save the file with the encoding UTF-8', decoded.line);
  }
  return readText(desk, uri, file, decoded.text, digest, pace);
}

async function readText(
  desk: ReadingDesk,
  uri: vscode.Uri,
  file: string,
  text: string,
  digest: string | undefined,
  pace: Pace,
): Promise<ReadSource> {
  const outline = frontMatterOutline(text);
  if (!outline) return withoutFrontMatter(file, uri);
  const { idLine, wanted } = outline;
  const needs = wanted && ({ needsBibliography: true } as const);
  const found = wanted && (await desk.bibliographies.find(wanted, uri));
  if (wanted && found && !found.item && !/^type[ \t]*:/mu.test(text)) {
    const where =
      found.lookedIn.length > 0
        ? `it was looked for in ${found.lookedIn.join(', ')}`
        : 'there is no .bib, CSL-JSON or CSL-YAML file in the folders of sources or at the top of the workspace';
    const reason = `“${wanted.id}” is in no bibliography: ${where}; or write the work’s type and title here`;
    return { problems: [{ file, line: idLine, field: 'id', reason }], idLine, ...needs };
  }
  if (found?.item) desk.log.info(`${file}: the work is described in ${found.file}.`);

  const kept = digest === undefined ? undefined : await readKept(desk, digest, file, pace);
  const parsed = await pace.finish(
    parseSourceSteps(
      file,
      text,
      kept?.paragraphs.bounds,
      wanted && ((data) => completeItem(data, found?.item)),
    ),
  );
  if (!parsed.ok) return { problems: parsed.problems, idLine, ...needs };
  const source = parsed.value;
  let index = kept?.index;
  if (index) {
    desk.counts.readBack++;
  } else {
    index = await pace.finish(indexSource(source));
    desk.counts.built++;
    if (digest !== undefined) {
      await desk.cache.write(digest, await pace.finish(encodeIndex(source.paragraphs, index)));
    }
  }
  const known = digest === undefined ? {} : { digest };
  return { indexed: { source, index }, problems: [], idLine, ...known, ...needs };
}

async function readKept(desk: ReadingDesk, digest: string, file: string, pace: Pace) {
  const bytes = await desk.cache.read(digest);
  const kept = bytes && (await pace.finish(decodeIndex(bytes)));
  if (bytes && !kept) {
    desk.log.warn(`${file}: the index that was kept of it is damaged, and is built anew.`);
    await desk.cache.discard(digest);
  }
  return kept;
}

/** Files that explain a folder, or belong to what builds it, and are not meant to be quoted. */
const passedOver = /^(?:readme|license|notice|changelog|contributing|cmakelists|requirements)\b/iu;

function withoutFrontMatter(file: string, uri: vscode.Uri): ReadSource {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  if (passedOver.test(name)) return { problems: [], idLine: 1, isPassedOver: true };
  const reason =
    'is not used as a source, for it has no front matter: to quote from it, begin the file with a line ---, then the source’s id, type and title, then a line ---';
  return { problems: [{ file, line: 1, reason, severity: 'information' }], idLine: 1 };
}
