import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A file as a reference in SARIF: relative to the folder that the command is run in where it lies in
 * it, else an address. Standard input is `-`; a file of that name is told apart from it.
 */
export function fileReference(file: string): string {
  if (file === '-') return file;
  const relative = path.relative('', file);
  const isOutside = path.isAbsolute(relative) || relative.split(path.sep, 1)[0] === '..';
  if (isOutside) return pathToFileURL(path.resolve(file)).href;
  if (relative === '-') return './-';
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}
