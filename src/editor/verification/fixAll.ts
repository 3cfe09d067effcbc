import * as vscode from 'vscode';
import { overlap } from '../../core/text/span';
import type { Fix } from '../../core/verify/fixes/fix';
import { textEdits } from '../host/textEdits';
import type { Checked } from './documentState';
import type { DocumentChecks } from './documentChecks';
import { fixesOf } from './fixes';
import { severityOf, verificationSettings } from './settings';

/** `Cite Agreement: Fix All Quotations…`: what is clear, each to be agreed to in VS Code's preview. */
export async function fixAllQuotations(checks: DocumentChecks): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const token = new vscode.CancellationTokenSource().token;
  const checked = document && (await checks.settled(document, token));
  const fixes = checked ? await clearFixes(document, checked) : [];
  if (!document || fixes.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no quotation here that can be put right in one clear way.'),
    );
    return;
  }
  await vscode.workspace.applyEdit(previewedEdit(document, fixes), { isRefactoring: true });
}

/**
 * The one fix of each finding that has a clear one, in the order of the text; none touches another.
 * One that asks for an entry of a bibliography is left to its own quick fix.
 */
export async function clearFixes(
  document: vscode.TextDocument,
  checked: Checked,
): Promise<readonly Fix[]> {
  const settings = verificationSettings(document);
  const asked = checked.findings.filter((finding) => severityOf(finding, settings) !== 'none');
  const preferred = [...(await fixesOf(document, asked, checked)).values()].flatMap(
    (fixes) =>
      fixes.find(({ isPreferred, withoutEntry }) => isPreferred && withoutEntry.length === 0) ?? [],
  );
  const taken: Fix[] = [];
  for (const fix of preferred) {
    // A quotation in a quotation may have been put right with the outer one: once is enough.
    if (!taken.some((each) => touch(each, fix))) taken.push(fix);
  }
  return taken;
}

function touch(one: Fix, other: Fix): boolean {
  return one.changes.some(({ span }) =>
    other.changes.some((change) => overlap(span, change.span) || span.start === change.span.start),
  );
}

/** One edit, which waits in the preview until the writer agrees; grouped by what is done. */
export function previewedEdit(
  document: vscode.TextDocument,
  fixes: readonly Fix[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const edits = fixes.flatMap(({ title, changes }) =>
    textEdits(document, changes).map(
      (each): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [
        each,
        { label: title, needsConfirmation: true },
      ],
    ),
  );
  edit.set(document.uri, edits);
  return edit;
}
