import type * as vscode from 'vscode';
import { reasonOf } from '../../../core/text/reasonOf';
import { isMissing, type FileAccess } from './fileAccess';
import type { Pace } from './pace';

/** The bytes of a file that rested while it was read, or why there are none. */
export type ReadBytes =
  | { readonly bytes: Uint8Array }
  | { readonly bytes?: undefined; readonly reason: string; readonly isChanging?: true };

/** A file that is being written is read again after so many milliseconds, and after that given up. */
const waits = [50, 150, 400];

/** Reads a file so that what is read is all of one version of it. */
export async function readResting(
  access: Pick<FileAccess, 'stat' | 'readFile'>,
  uri: vscode.Uri,
): Promise<ReadBytes> {
  try {
    for (const wait of [...waits, undefined]) {
      const before = await access.stat(uri);
      const bytes = await access.readFile(uri);
      const after = await access.stat(uri);
      if (before.mtime === after.mtime && before.size === after.size) return { bytes };
      if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
    }
  } catch (error) {
    const reason = isMissing(error) ? 'is not there' : `cannot be read: ${reasonOf(error)}`;
    return { reason };
  }
  const reason = 'changes while it is read; it will be read once it rests';
  return { reason, isChanging: true };
}

/** A text, or the 1-based line that is not UTF-8. */
export type Decoded =
  { readonly text: string } | { readonly text?: undefined; readonly line: number };

const pieceLength = 1_000_000;

/** Decodes UTF-8 piece by piece. A byte order mark is dropped, as VS Code drops it. */
export async function decodeUtf8(bytes: Uint8Array, pace: Pace): Promise<Decoded> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let lines = 1;
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const piece = bytes.subarray(at, at + pieceLength);
    await pace.pause();
    try {
      pieces.push(decoder.decode(piece, { stream: true }));
    } catch {
      // The first bytes of a piece may end a character that began in the one before.
      return { line: lines + linesBeforeTrouble(piece, at === 0 ? 0 : 3) };
    }
    lines += lineBreaks(pieces.at(-1) ?? '');
  }
  try {
    pieces.push(decoder.decode());
  } catch {
    return { line: lines };
  }
  return { text: pieces.join('') };
}

function linesBeforeTrouble(piece: Uint8Array, from: number): number {
  const text = new TextDecoder().decode(piece);
  const trouble = text.indexOf('\uFFFD', from);
  return lineBreaks(text.slice(0, Math.max(trouble, 0)));
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
