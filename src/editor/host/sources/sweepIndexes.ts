import * as vscode from 'vscode';
import type { FileAccess } from './fileAccess';

const day = 24 * 60 * 60 * 1000;
/** Longer than any window needs to write a file: what is left was left by a host that was killed. */
const temporaryFor = day / 24;
const keptFor = 30 * day;
const mostBytes = 1_000_000_000;

interface Kept {
  readonly uri: vscode.Uri;
  readonly mtime: number;
  readonly size: number;
}

/**
 * Deletes kept indexes of other versions, those that were not used for a month, what was left half
 * written, and the oldest of the rest where they are too much.
 * @returns how many files and folders were deleted
 */
export async function sweepIndexes(
  access: FileAccess,
  storage: vscode.Uri,
  version: string,
  now: number,
): Promise<number> {
  let dropped = 0;
  const drop = async (uri: vscode.Uri): Promise<void> => {
    try {
      await access.delete(uri, { recursive: true });
      dropped++;
    } catch {
      // Another window has deleted it, or reads it: the next start sweeps again.
    }
  };
  for (const name of await namesIn(access, storage)) {
    if (name !== version) await drop(vscode.Uri.joinPath(storage, name));
  }
  const folder = vscode.Uri.joinPath(storage, version);
  const names = await namesIn(access, folder);
  const files = await Promise.all(
    names.map((name) => keptFile(access, vscode.Uri.joinPath(folder, name))),
  );
  const newestFirst = files.flat().sort((a, b) => b.mtime - a.mtime);
  let total = 0;
  for (const { uri, mtime, size } of newestFirst) {
    total += size;
    const isOld = now - mtime > (uri.path.endsWith('.tmp') ? temporaryFor : keptFor);
    if (isOld || total > mostBytes) await drop(uri);
  }
  return dropped;
}

async function namesIn(access: FileAccess, folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await access.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}

async function keptFile(access: FileAccess, uri: vscode.Uri): Promise<readonly Kept[]> {
  try {
    const { mtime, size } = await access.stat(uri);
    return [{ uri, mtime, size }];
  } catch {
    return [];
  }
}
