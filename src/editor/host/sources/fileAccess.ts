import type * as vscode from 'vscode';

/** What reading sources needs of a file system: `vscode.workspace.fs`, or what a test puts in its place. */
export type FileAccess = Pick<
  vscode.FileSystem,
  'stat' | 'readDirectory' | 'readFile' | 'writeFile' | 'createDirectory' | 'rename' | 'delete'
>;

/** Whether a file or folder is not there, rather than out of reach. */
export function isMissing(error: unknown): boolean {
  return (error as { code?: unknown } | undefined)?.code === 'FileNotFound';
}
