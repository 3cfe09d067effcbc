import * as vscode from 'vscode';
import { endingOf, languageIdOfEnding } from '../../../core/markup/fileLanguages';
import { filesBelow } from '../filesBelow';
import { log } from '../log';
import { documentSelector } from '../settings';

/** Beside what the setting `files.exclude` leaves out: other people’s texts. */
const packages = '**/node_modules/**';

/** The files of the workspace in languages that the extension serves, at most so many. */
export async function listTexts(
  most: number,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  try {
    const pattern = `**/*.{${servedEndings().join(',')}}`;
    return await vscode.workspace.findFiles(pattern, packages, most, token);
  } catch (error) {
    // Some file systems, and some servers, cannot be searched.
    log().info(`Files are listed folder by folder, for they cannot be searched: ${String(error)}`);
    return walk(most, token);
  }
}

async function walk(most: number, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const endings = new Set(servedEndings());
  const found: vscode.Uri[] = [];
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const files = filesBelow(vscode.workspace.fs, uri, {
      isWanted: ({ path }) => endings.has(endingOf(path)),
      isEnough: ({ length }) => found.length + length >= most || token.isCancellationRequested,
    });
    // A folder that cannot be read has no texts that could be shown.
    found.push(...(await files.catch(() => [])));
  }
  return found.slice(0, most);
}

/** The endings of the files that the extension serves. */
function servedEndings(): readonly string[] {
  const served = new Set(documentSelector().map(({ language }) => language));
  return Object.entries(languageIdOfEnding).flatMap(([ending, id]) =>
    served.has(id) ? [ending] : [],
  );
}
