import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isDocumentFile, languageIdOfEnding, languageOfFile } from '../core/markup/fileLanguages';
import type { DocumentLanguage } from '../core/markup/language';
import { reasonOf, UsageError } from './usageError';

/** The languages of documents by their names. */
export const documentLanguages: readonly DocumentLanguage[] = [
  ...new Set(Object.keys(languageIdOfEnding).map((ending) => languageOfFile(`document.${ending}`))),
];

/**
 * The documents at the given paths, each once: files as they are given, `-` for standard input; of a
 * folder all documents of known endings, those in its folders too, but for `node_modules` and folders
 * whose names begin with a dot.
 * @param isLeftOut whether a file of a folder is no document, by its absolute path
 * @throws UsageError for a path that cannot be read, and a folder without documents
 */
export async function documentFiles(
  paths: readonly string[],
  isLeftOut: (file: string) => boolean,
): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const given of paths) {
    for (const file of await filesAt(given, isLeftOut)) {
      const key = file === '-' ? file : path.resolve(file);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

async function filesAt(
  given: string,
  isLeftOut: (file: string) => boolean,
): Promise<readonly string[]> {
  if (given === '-') return [given];
  try {
    if (!(await stat(given)).isDirectory()) return [given];
    const files = (await filesIn(given)).filter((file) => !isLeftOut(path.resolve(file)));
    if (files.length > 0) return files;
  } catch (error) {
    throw new UsageError(`${given}: ${reasonOf(error)}`);
  }
  const endings = Object.keys(languageIdOfEnding)
    .map((ending) => `.${ending}`)
    .join(', ');
  throw new UsageError(`${given}: the folder holds no documents (${endings})`);
}

/** In the order of their names, a folder where its name stands. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry): Promise<readonly string[]> => {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory()) return isSkipped(entry.name) ? [] : filesIn(file);
        return isDocumentFile(file) ? [file] : [];
      }),
  );
  return found.flat();
}

function isSkipped(folderName: string): boolean {
  return folderName === 'node_modules' || folderName.startsWith('.');
}
