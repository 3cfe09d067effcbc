import type * as vscode from 'vscode';
import type { CslItem } from '../../../core/csl/item';
import { bibliographyFilesOf } from './bibliographyFiles';
import { ensureEntries, yamlFormatOf } from './ensureEntries';

/** How a document's bibliography knows works. */
export interface KeysOfWorks {
  /** The keys that works have in it or would get, by the works' ids. */
  readonly keys: ReadonlyMap<string, string>;
  /** The works, by their ids, that have no entry in it yet. */
  readonly withoutEntry: ReadonlySet<string>;
}

/**
 * Looks works up in a document's bibliography, and asks nobody. In one that cannot be read they have
 * no entries; whoever adds them is told why.
 */
export async function keysOfWorks(
  document: vscode.TextDocument,
  works: readonly CslItem[],
): Promise<KeysOfWorks> {
  const { files } = await bibliographyFilesOf(document);
  const keys = new Map<string, string>();
  const withoutEntry = new Set<string>();
  for (const work of works) {
    const entries = await ensureEntries(files, [work], yamlFormatOf(document));
    const isThere = 'keys' in entries && files.length > 0 && !entries.addition;
    if (!isThere) withoutEntry.add(work.id);
    const key = 'keys' in entries ? entries.keys.get(work.id) : undefined;
    keys.set(work.id, key ?? work.id);
  }
  return { keys, withoutEntry };
}
