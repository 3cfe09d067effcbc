import * as vscode from 'vscode';
import { reasonOf } from '../../../core/text/reasonOf';
import { isMissing, type FileAccess } from './fileAccess';

/** What a file's name says that it is. */
export type FileKind = 'source' | 'agreements' | 'bibliography';

export interface ListedFile {
  readonly uri: vscode.Uri;
  readonly kind: FileKind;
}

/** What is in a folder, or why that cannot be told; a folder that is not there is empty. */
export interface Listing {
  readonly files: readonly ListedFile[];
  readonly isMissing?: true;
  readonly failures: readonly string[];
}

export function kindOf({ path }: vscode.Uri): FileKind | undefined {
  if (/\.agreements\.json$/iu.test(path)) return 'agreements';
  if (/\.(?:md|txt)$/iu.test(path)) return 'source';
  return /\.(?:bib|bibtex|biblatex|json|ya?ml)$/iu.test(path) ? 'bibliography' : undefined;
}

/**
 * The files of a folder and of the folders in it, or the one file that is named. Through the file
 * system itself, for VS Code's own search serves neither every file system nor folders elsewhere.
 * Folders that tools keep for themselves are passed over, and links to folders: they can lead in rings.
 * @param depth how many folders deep; 0: what lies in the folder itself
 */
export async function listFiles(
  access: FileAccess,
  folder: vscode.Uri,
  depth = Number.POSITIVE_INFINITY,
): Promise<Listing> {
  try {
    const { type } = await access.stat(folder);
    if (!(type & vscode.FileType.Directory)) return { files: listed(folder), failures: [] };
    const { files, failures } = await inFolder(access, folder, depth);
    return { files: [...files].sort(byPath), failures };
  } catch (error) {
    if (isMissing(error)) return { files: [], failures: [], isMissing: true };
    return { files: [], failures: [reasonOf(error)] };
  }
}

async function inFolder(access: FileAccess, folder: vscode.Uri, depth: number): Promise<Listing> {
  const entries = await access.readDirectory(folder);
  const parts = await Promise.all(
    entries.map(async ([name, type]): Promise<Listing> => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type & vscode.FileType.File) return { files: listed(uri), failures: [] };
      const isOwn = type === vscode.FileType.Directory && !/^\.|^node_modules$/u.test(name);
      if (!isOwn || depth <= 0) return { files: [], failures: [] };
      try {
        return await inFolder(access, uri, depth - 1);
      } catch (error) {
        return { files: [], failures: isMissing(error) ? [] : [reasonOf(error)] };
      }
    }),
  );
  return {
    files: parts.flatMap(({ files }) => files),
    failures: parts.flatMap(({ failures }) => failures),
  };
}

function listed(uri: vscode.Uri): readonly ListedFile[] {
  const kind = kindOf(uri);
  return kind ? [{ uri, kind }] : [];
}

function byPath(a: ListedFile, b: ListedFile): number {
  return a.uri.path < b.uri.path ? -1 : 1;
}
