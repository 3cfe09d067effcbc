import type * as vscode from 'vscode';
import { readAgreementsFile, type AgreementsFile } from '../../../core/names/readAgreementsFile';
import type { FileAccess } from './fileAccess';
import type { Pace } from './pace';
import { decodeUtf8, readResting } from './readText';
import type { SourceProblem } from './sourceProblem';

/** What a file of agreements holds, or what is wrong with it. */
export interface ReadAgreements {
  readonly agreements?: AgreementsFile;
  readonly problems: readonly SourceProblem[];
  /** Whether the file is to be looked at again soon. */
  readonly isChanging?: true;
}

/**
 * @param file the name that problems are reported under
 * @param unsaved the text of the file's editor, where it was changed and not saved
 * @throws Cancelled
 */
export async function readAgreements(
  access: FileAccess,
  uri: vscode.Uri,
  file: string,
  unsaved: string | undefined,
  pace: Pace,
): Promise<ReadAgreements> {
  if (unsaved !== undefined) return parse(file, unsaved);
  const read = await readResting(access, uri);
  if (!read.bytes) {
    const { reason, isChanging } = read;
    return { problems: [{ file, reason }], ...(isChanging && { isChanging }) };
  }
  const decoded = await decodeUtf8(read.bytes, pace);
  if (decoded.text !== undefined) return parse(file, decoded.text);
  const reason = 'is not UTF-8 text: save the file with the encoding UTF-8';
  return { problems: [{ file, line: decoded.line, reason }] };
}

function parse(file: string, text: string): ReadAgreements {
  const parsed = readAgreementsFile(file, text);
  if (!parsed.ok) return { problems: parsed.problems };
  return { agreements: parsed.value, problems: [] };
}
