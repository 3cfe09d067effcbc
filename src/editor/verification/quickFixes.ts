import * as vscode from 'vscode';
import type { Finding } from '../../core/verify/finding';
import { rangeOf } from '../host/textEdits';
import type { Checked } from './documentState';
import type { DocumentChecks } from './documentChecks';
import { findingsAt } from './findingsAt';
import { fixEdit, fixesOf } from './fixes';
import { applyFixLink, ignoreQuotationCommand } from './findingCommands';
import { wordsOf } from './ignoring';
import { problemSource } from './problemSource';
import { problemSpan } from './problemSpan';
import { severityOf, verificationSettings } from './settings';

/** What can be done about the findings at a place. */
export async function quickFixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
  checks: DocumentChecks,
  token: vscode.CancellationToken,
): Promise<vscode.CodeAction[] | undefined> {
  if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return undefined;
  // A light bulb shows by itself and may come later; somebody who asks is answered.
  const isAsked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke;
  const checked = isAsked ? await checks.settled(document, token) : checks.now(document);
  if (!checked) return undefined;
  const settings = verificationSettings(document);
  const asked = findingsAt(document, checked.findings, range).filter(
    (finding) => severityOf(finding, settings) !== 'none',
  );
  if (asked.length === 0) return undefined;
  const fixes = await fixesOf(document, asked, checked);
  if (token.isCancellationRequested) return undefined;
  return [...fixes].flatMap(([finding, found]) => {
    const diagnostics = problemsAmong(context.diagnostics, document, finding);
    const actions = found.map((fix) => {
      const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
      // One that adds to the bibliography may have to ask for it, and saves it.
      if (fix.withoutEntry.length === 0) action.edit = fixEdit(document, fix);
      else action.command = applyFixLink(document, finding, fix);
      action.isPreferred = fix.isPreferred;
      return action;
    });
    const all = [...actions, ...ignoreForGood(finding, checked)];
    for (const action of all) action.diagnostics = [...diagnostics];
    return all;
  });
}

/** The problem that VS Code shows for a finding. */
function problemsAmong(
  problems: readonly vscode.Diagnostic[],
  document: vscode.TextDocument,
  finding: Finding,
): readonly vscode.Diagnostic[] {
  const range = rangeOf(document, problemSpan(finding));
  return problems.filter((problem) => {
    const code = typeof problem.code === 'object' ? problem.code.value : problem.code;
    const isOurs = problem.source === problemSource && code === finding.kind;
    return isOurs && problem.range.isEqual(range);
  });
}

function ignoreForGood(finding: Finding, { text }: Checked): readonly vscode.CodeAction[] {
  if (vscode.workspace.workspaceFolders === undefined) return [];
  const title = vscode.l10n.t('Ignore this quotation in this workspace');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const words = wordsOf(finding, text);
  action.command = { title, command: ignoreQuotationCommand, arguments: [words] };
  return [action];
}
