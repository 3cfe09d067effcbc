import * as vscode from 'vscode';
import type { FileAccess } from './sources/fileAccess';

/** Which files of a folder are looked for. */
export interface FilesWanted {
  readonly isWanted: (uri: vscode.Uri) => boolean;
  /** How many folders deep; 0: what lies in the folder itself. */
  readonly depth?: number;
  /** Asked before each folder: whether those that were found are enough. */
  readonly isEnough?: (found: readonly vscode.Uri[]) => boolean;
  /** Is told why a folder in the folder cannot be read, which is then passed over. */
  readonly failed?: (error: unknown) => void;
}

/**
 * The files of a folder and of the folders in it. Through the file system itself, for VS Code's own
 * search serves neither every file system nor folders elsewhere. Folders that tools keep for
 * themselves are passed over, and links to folders: they can lead in rings.
 * @returns in any order
 * @throws what the file system throws where the folder itself cannot be read
 */
export async function filesBelow(
  access: Pick<FileAccess, 'readDirectory'>,
  folder: vscode.Uri,
  wanted: FilesWanted,
): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const read = async (from: vscode.Uri, depth: number): Promise<void> => {
    if (wanted.isEnough?.(found)) return;
    const entries = await access.readDirectory(from);
    const below = entries.flatMap(([name, type]): readonly Promise<void>[] => {
      const uri = vscode.Uri.joinPath(from, name);
      if (type & vscode.FileType.File) {
        if (wanted.isWanted(uri)) found.push(uri);
        return [];
      }
      const isOwn = type === vscode.FileType.Directory && !/^\.|^node_modules$/u.test(name);
      if (!isOwn || depth <= 0) return [];
      return [read(uri, depth - 1).catch((error: unknown) => wanted.failed?.(error))];
    });
    await Promise.all(below);
  };
  await read(folder, wanted.depth ?? Number.POSITIVE_INFINITY);
  return found;
}
