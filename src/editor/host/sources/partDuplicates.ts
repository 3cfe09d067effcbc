import type { IndexedSource } from '../../../core/index/shelf';
import type { SourceFile } from './sourceFile';
import type { SourceProblem } from './sourceProblem';

/** A file whose source is used. */
export interface UsedFile {
  readonly file: SourceFile;
  readonly indexed: IndexedSource;
}

export interface Parted {
  /** One for each id. */
  readonly used: readonly UsedFile[];
  readonly problems: ReadonlyMap<SourceFile, readonly SourceProblem[]>;
}

/**
 * Of several sources with one id, the first is used, and all of them are told of the others.
 * @param files in the order of their paths
 * @param taken the ids of the bundled sources
 */
export function partDuplicates(files: readonly SourceFile[], taken: ReadonlySet<string>): Parted {
  const firstWith = new Map<string, SourceFile>();
  const problems = new Map<SourceFile, readonly SourceProblem[]>();
  const used: UsedFile[] = [];
  const tell = (file: SourceFile, problem: SourceProblem): void => {
    problems.set(file, [...(problems.get(file) ?? []), problem]);
  };
  for (const file of files) {
    const indexed = file.read?.indexed;
    if (!indexed) continue;
    const { id } = indexed.source;
    const first = firstWith.get(id);
    if (taken.has(id)) {
      const reason = `“${id}” is the id of a bundled source: give this one another`;
      tell(file, problem(file, reason));
    } else if (first) {
      const reason = `“${id}” is the id of ${first.name} already, which is used; this one is left out`;
      tell(file, { ...problem(file, reason), other: place(first) });
      const toFirst = `“${id}” is the id of ${file.name} too; this one is used, the other is left out`;
      tell(first, { ...problem(first, toFirst), severity: 'warning', other: place(file) });
    } else {
      firstWith.set(id, file);
      used.push({ file, indexed });
    }
  }
  return { used, problems };
}

function problem(file: SourceFile, reason: string): SourceProblem {
  return { file: file.name, line: file.read?.idLine ?? 1, field: 'id', reason };
}

function place(file: SourceFile): NonNullable<SourceProblem['other']> {
  return { uri: file.uri, line: file.read?.idLine ?? 1 };
}
