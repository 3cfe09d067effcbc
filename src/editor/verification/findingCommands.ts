import * as vscode from 'vscode';
import type { Finding, FindingKind } from '../../core/verify/finding';
import type { Fix } from '../../core/verify/fixes/fix';
import type { DocumentChecks } from './documentChecks';
import type { Checked } from './documentState';
import { applyFixTo } from './applyFix';
import { fixesOf, type DocumentFix } from './fixes';
import { ignoreInWorkspace } from './ignoring';

/** Commands of links and quick fixes; the command palette has no use for them. */
export const applyFixCommand = 'citeAgreement.applyFix';
export const ignoreQuotationCommand = 'citeAgreement.ignoreQuotation';

/** A fix of a finding, as it travels through command links. */
export interface FixReference {
  readonly uri: string;
  /** Of the document; of another version the fix is not known. */
  readonly version: number;
  readonly finding: FindingKind;
  /** Where the finding's words begin, in UTF-16 units. */
  readonly start: number;
  readonly title: string;
}

export function fixReference(
  document: vscode.TextDocument,
  { kind, span }: Finding,
  { title }: Fix,
): FixReference {
  const { uri, version } = document;
  return { uri: uri.toString(), version, finding: kind, start: span.start, title };
}

/** The command that applies a fix. */
export function applyFixLink(
  document: vscode.TextDocument,
  finding: Finding,
  fix: Fix,
): vscode.Command {
  const reference = fixReference(document, finding, fix);
  return { command: applyFixCommand, title: fix.title, arguments: [reference] };
}

/** Applies the fix of a link; says so where the document is another by now. */
export async function applyFix(argument: unknown, checks: DocumentChecks): Promise<void> {
  const reference = (argument ?? {}) as Partial<FixReference>;
  const document = checks.documents.find(({ uri }) => uri.toString() === reference.uri);
  const checked = document?.version === reference.version && document && checks.now(document);
  const fix = checked && (await fixMeant(document, reference, checked));
  const outcome = fix ? await applyFixTo(document, fix) : 'changed';
  if (outcome !== 'changed') return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The document has changed since. Nothing was done.'),
  );
}

async function fixMeant(
  document: vscode.TextDocument,
  { finding: kind, start, title }: Partial<FixReference>,
  checked: Checked,
): Promise<DocumentFix | undefined> {
  const meant = checked.findings.filter((each) => each.kind === kind && each.span.start === start);
  const fixes = await fixesOf(document, meant, checked);
  return [...fixes.values()].flat().find((fix) => fix.title === title);
}

/** Passes over a quotation in every document of the workspace from now on. */
export async function ignoreQuotation(words: unknown): Promise<void> {
  if (typeof words === 'string' && words.trim() !== '') await ignoreInWorkspace(words);
}
