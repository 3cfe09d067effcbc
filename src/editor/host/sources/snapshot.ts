import { bundledAgreements, bundledSources } from '../../../core/bundled';
import { arrangeShelf } from '../../../core/index/arrangeShelf';
import type { IndexedSource } from '../../../core/index/shelf';
import { indexSource } from '../../../core/index/sourceIndex';
import { addAgreements, type AddedAgreements } from '../../../core/names/addAgreements';
import type { AgreementsFile } from '../../../core/names/readAgreementsFile';
import { finish, type Steps } from '../../../core/text/steps';
import { Corpus } from '../corpus';
import type { Pace } from './pace';
import { partDuplicates } from './partDuplicates';
import type { SourceEntry, SourceFile } from './sourceFile';
import type { FileReport } from './sourceProblem';

/** What the library knows at one moment. */
export interface Snapshot {
  readonly corpus: Corpus;
  readonly entries: readonly SourceEntry[];
  /** Of every file, those without problems too. */
  readonly reports: readonly FileReport[];
  readonly agreements: Agreements;
}

interface Agreements extends AddedAgreements {
  readonly files: readonly AgreementsFile[];
}

/** What takes tens of milliseconds the first time, in its parts. */
export function* loadBundle(): Steps<undefined> {
  bundledSources();
  yield;
  bundledAgreements();
  yield;
  indexedBundle();
  return undefined;
}

let bundled: readonly IndexedSource[] | undefined;

function indexedBundle(): readonly IndexedSource[] {
  bundled ??= bundledSources().map((source) => ({ source, index: finish(indexSource(source)) }));
  return bundled;
}

/** What there is before a file is read. */
export function bundledSnapshot(): Snapshot {
  const shelf = finish(arrangeShelf(indexedBundle()));
  return {
    corpus: new Corpus(bundledAgreements(), shelf),
    entries: bundledEntries(),
    reports: [],
    agreements: { agreements: bundledAgreements(), problems: [], files: [] },
  };
}

function bundledEntries(): readonly SourceEntry[] {
  return bundledSources().map((source) => ({
    name: source.work.title ?? source.id,
    state: 'ready',
    source,
    problems: [],
  }));
}

/**
 * What follows from the files as they were read. What has not changed since the previous snapshot is
 * the same object in both.
 * @param files in the order of their paths
 */
export async function takeSnapshot(
  files: readonly SourceFile[],
  previous: Snapshot,
  pace: Pace,
): Promise<Snapshot> {
  const texts = files.filter(({ kind, read }) => kind === 'source' && !read?.isPassedOver);
  const parted = partDuplicates(texts, new Set(bundledSources().map(({ id }) => id)));
  const agreements = agreementsOf(files, previous.agreements);
  const used = new Map(parted.used.map(({ file, indexed }) => [file, indexed.source]));
  const entries = texts.map((file): SourceEntry => {
    const source = used.get(file);
    const problems = [...(file.read?.problems ?? []), ...(parted.problems.get(file) ?? [])];
    const state = file.state === 'ready' && !source ? 'unusable' : file.state;
    return { uri: file.uri, name: file.name, state, ...(source && { source }), problems };
  });
  const reports = [
    ...entries.flatMap(({ uri, problems }) => (uri ? [{ uri, problems }] : [])),
    ...files
      .filter(({ kind }) => kind === 'agreements')
      .map(({ uri, name, problems }) => ({
        uri,
        problems: [...problems, ...agreements.problems.filter(({ file }) => file === name)],
      })),
  ];
  return {
    corpus: await corpusOf(parted.used, agreements, previous, pace),
    entries: [...bundledEntries(), ...entries],
    reports,
    agreements,
  };
}

async function corpusOf(
  used: ReturnType<typeof partDuplicates>['used'],
  { agreements }: Agreements,
  { corpus }: Snapshot,
  pace: Pace,
): Promise<Corpus> {
  const indexed = [...indexedBundle(), ...used.map((each) => each.indexed)];
  const isSame = areSame(
    corpus.sources,
    indexed.map(({ source }) => source),
  );
  if (isSame && corpus.agreements === agreements) return corpus;
  const shelf = isSame ? corpus.shelf : await pace.finish(arrangeShelf(indexed, corpus.shelf));
  const uris = new Map(used.map(({ file, indexed: { source } }) => [source, file.uri]));
  return new Corpus(agreements, shelf, uris);
}

function agreementsOf(files: readonly SourceFile[], previous: Agreements): Agreements {
  const read = files.flatMap(({ agreements }) => agreements ?? []);
  if (areSame(read, previous.files)) return previous;
  return { ...addAgreements(bundledAgreements(), read), files: read };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
