import * as vscode from 'vscode';
import { reasonOf } from '../../../core/text/reasonOf';
import { filesBelow } from '../filesBelow';
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
 * The files of a folder and of the folders in it, or the one file that is named.
 * @param depth how many folders deep; 0: what lies in the folder itself
 */
export async function listFiles(
  access: FileAccess,
  folder: vscode.Uri,
  depth = Number.POSITIVE_INFINITY,
): Promise<Listing> {
  const failures: string[] = [];
  try {
    const { type } = await access.stat(folder);
    if (!(type & vscode.FileType.Directory)) return { files: listed(folder), failures };
    const uris = await filesBelow(access, folder, {
      depth,
      isWanted: (uri) => kindOf(uri) !== undefined,
      failed: (error) => {
        if (!isMissing(error)) failures.push(reasonOf(error));
      },
    });
    return { files: uris.flatMap(listed).sort(byPath), failures };
  } catch (error) {
    if (isMissing(error)) return { files: [], failures: [], isMissing: true };
    return { files: [], failures: [reasonOf(error)] };
  }
}

function listed(uri: vscode.Uri): readonly ListedFile[] {
  const kind = kindOf(uri);
  return kind ? [{ uri, kind }] : [];
}

function byPath(a: ListedFile, b: ListedFile): number {
  return a.uri.path < b.uri.path ? -1 : 1;
}
