import type { CslItem } from '../csl/item';
import type { TextChange } from '../quote/textChange';
import { comparableKey, makeKey, type KeyRules } from './key';
import { isSameWork } from './sameWork';

/** A bibliography file as it is read. */
export interface BibliographyFile {
  /** As the reader of a message knows it. */
  readonly name: string;
  /** All of it, decoded; a byte order mark may be its first character. */
  readonly text: string;
}

/** What makes sure that works are in a file. */
export interface Additions {
  /** For each work's id the key that it has in the file, be it old or new. */
  readonly keys: ReadonlyMap<string, string>;
  /** The ids of the works that were not in the file, and that the changes add. */
  readonly added: ReadonlySet<string>;
  /** All keys of the file before the changes. */
  readonly taken: ReadonlySet<string>;
  /** Apart from each other and in text order; none where all works were there. */
  readonly changes: readonly TextChange[];
}

/** A work that is not yet in the file, with its new key. */
export interface NewWork {
  readonly key: string;
  readonly work: CslItem;
}

/** Which works are in a file already, and the keys of those that are not. */
export interface Sorted {
  readonly missing: readonly NewWork[];
  /** The additions, to which the changes are still to come. */
  readonly found: Omit<Additions, 'changes'>;
}

/**
 * @param existing entries with their keys, which may be only those that can be one of the works
 * @param fileKeys all keys of the file
 * @param otherKeys those of the document's other files
 */
export function sortWorks(
  works: readonly CslItem[],
  existing: Iterable<NewWork>,
  fileKeys: Iterable<string>,
  otherKeys: Iterable<string>,
  rules: KeyRules,
): Sorted {
  const known = [...existing];
  const ofFile = new Set(fileKeys);
  const taken = new Set([...ofFile, ...otherKeys].map((key) => comparableKey(key, rules)));
  const missing: NewWork[] = [];
  const keyOf = new Map<string, string>();
  for (const work of works) {
    const equals = known.filter((entry) => isSameWork(entry.work, work));
    const equal = equals.find((entry) => entry.key === work.id) ?? equals[0];
    const key = equal?.key ?? makeKey(work.id, taken, rules);
    keyOf.set(work.id, key);
    if (equal) continue;
    taken.add(comparableKey(key, rules));
    known.push({ key, work });
    missing.push({ key, work });
  }
  const added = new Set(missing.map(({ work }) => work.id));
  return { missing, found: { keys: keyOf, added, taken: ofFile } };
}

/** @param write the changes that add works; not asked where all are there */
export function additions(
  { missing, found }: Sorted,
  write: (missing: readonly NewWork[]) => readonly TextChange[],
): Additions {
  return { ...found, changes: missing.length > 0 ? write(missing) : [] };
}
