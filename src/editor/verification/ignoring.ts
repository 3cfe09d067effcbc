import * as vscode from 'vscode';
import { fold } from '../../core/text/fold';
import type { Finding } from '../../core/verify/finding';
import type { DocumentScope } from '../host/settings';
import type { VerificationSettings } from './settings';

/** Words of a setting or of a document, so that those that read alike are alike; without marks round them. */
export function foldedWords(words: string): string {
  return fold(words)
    .text.trim()
    .replace(/^"+|"+$/gu, '')
    .trim();
}

/** The findings, with those marked as ignored that the setting names. */
export function withIgnored(
  findings: readonly Finding[],
  text: string,
  { ignoredQuotations }: Pick<VerificationSettings, 'ignoredQuotations'>,
): readonly Finding[] {
  if (ignoredQuotations.size === 0) return findings;
  return findings.map((finding) => {
    const isNamed = ignoredQuotations.has(foldedWords(wordsOf(finding, text)));
    return isNamed && !finding.ignored ? { ...finding, ignored: true } : finding;
  });
}

/** What the finding is about, as the reader of the document sees it. */
export function wordsOf({ quotation, span }: Finding, text: string): string {
  return quotation?.prose.text ?? text.slice(span.start, span.end);
}

/** Whether the setting passes over a file; it need not be open. */
export function isIgnoredFile(
  { uri, languageId }: DocumentScope,
  { ignoredFiles }: Pick<VerificationSettings, 'ignoredFiles'>,
): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const filters = ignoredFiles.map((glob) => ({
    pattern: folder && !glob.startsWith('/') ? new vscode.RelativePattern(folder, glob) : glob,
  }));
  // VS Code looks at nothing else of a document, and a file that is not open has no more.
  return vscode.languages.match(filters, { uri, languageId } as vscode.TextDocument) > 0;
}

/** Adds words to the setting of the workspace. */
export async function ignoreInWorkspace(words: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('citeAgreement.verification');
  const known: unknown = configuration.inspect('ignoredQuotations')?.workspaceValue;
  const before: readonly unknown[] = Array.isArray(known) ? known : [];
  const plain = words.replace(/\s+/gu, ' ').trim();
  await configuration.update(
    'ignoredQuotations',
    [...before, plain],
    vscode.ConfigurationTarget.Workspace,
  );
}
