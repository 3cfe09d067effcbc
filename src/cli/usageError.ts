import { reasonOf as messageOf } from '../core/text/reasonOf';

/** Arguments or input that cannot be used; the message is one line that says which and why. */
export class UsageError extends Error {}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
};

/** Why a file could not be read, or the error's first line: for messages that must stay one line. */
export function reasonOf(error: unknown): string {
  const known = systemReasons[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];
  if (known !== undefined) return known;
  return messageOf(error).split('\n', 1)[0] ?? '';
}
