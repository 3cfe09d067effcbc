import * as vscode from 'vscode';
import { languageIdOfFile } from '../../core/markup/fileLanguages';
import type { Finding } from '../../core/verify/finding';
import { Verifier } from '../../core/verify/verifier';
import type { Corpus } from '../host/corpus';
import type { WrittenText } from '../host/documentMarkup';
import { languageOfDocument } from '../host/languageOfDocument';
import { mostFiles, textOf } from '../host/quotations/findQuotations';
import { listTexts } from '../host/quotations/listTexts';
import { openWritersDocuments } from '../host/quotations/writersDocuments';
import type { DocumentScope } from '../host/settings';
import { Pace } from '../host/sources/pace';
import { isIgnoredFile, withIgnored } from './ignoring';
import type { Verification } from './service';
import { verificationSettings } from './settings';

/** A document of the writer's with all that was found in it, or why nothing could be. */
export type CheckedText =
  | {
      readonly uri: vscode.Uri;
      readonly scope: DocumentScope;
      readonly text: string;
      readonly findings: readonly Finding[];
    }
  | { readonly uri: vscode.Uri; readonly problem: string };

export type Progress = vscode.Progress<{ message?: string; increment?: number }>;

/** Checks one document as it is now, however large. @throws Cancelled */
export async function checkText(
  document: WrittenText,
  verifier: Verifier,
  token: vscode.CancellationToken,
): Promise<CheckedText> {
  const { uri, languageId } = document;
  const text = document.getText();
  const found = await new Pace(token).finish(verifier.check(text, languageOfDocument(document)));
  const findings = withIgnored(found, text, verificationSettings(document));
  return { uri, scope: { uri, languageId }, text, findings };
}

/**
 * Checks all documents of the workspace: open ones as they are, the others as they are on disk.
 * @returns at most `mostFiles` of those on disk, and whether there are more
 * @throws Cancelled
 */
export async function checkWorkspace(
  { library, reports }: Pick<Verification, 'library' | 'reports'>,
  corpus: Corpus,
  progress: Progress,
  token: vscode.CancellationToken,
): Promise<{ readonly checked: readonly CheckedText[]; readonly isCapped: boolean }> {
  const verifier = new Verifier(corpus);
  const written = openWritersDocuments(library).filter(({ uri }) => !reports.has(uri));
  const open = new Map(written.map((each) => [each.uri.toString(), each]));
  const listed = await listTexts(mostFiles + 1, token);
  const onDisk = listed
    .slice(0, mostFiles)
    .filter((uri) => !open.has(uri.toString()) && !library.covers(uri));
  const uris = [...written.map(({ uri }) => uri), ...onDisk].sort(byAddress);
  const checked: CheckedText[] = [];
  for (const uri of uris) {
    const message = vscode.workspace.asRelativePath(uri);
    progress.report({ message, increment: 100 / uris.length });
    const scope = { uri, languageId: languageIdOfFile(uri.path) };
    if (isIgnoredFile(scope, verificationSettings(scope))) continue;
    const document = open.get(uri.toString()) ?? (await writtenIn(scope));
    if (document) checked.push(await checkText(document, verifier, token));
    else checked.push({ uri, problem: vscode.l10n.t('It is no text, or larger than 2 MB.') });
  }
  return { checked, isCapped: listed.length > mostFiles };
}

async function writtenIn(scope: DocumentScope): Promise<WrittenText | undefined> {
  const text = await textOf(scope.uri);
  return text === undefined ? undefined : { ...scope, getText: () => text };
}

function byAddress(a: vscode.Uri, b: vscode.Uri): number {
  return a.toString() < b.toString() ? -1 : 1;
}
