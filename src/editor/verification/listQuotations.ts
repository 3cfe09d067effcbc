import * as vscode from 'vscode';
import type { Finding } from '../../core/verify/finding';
import { explanations } from '../../core/verify/explanations';
import { rangeOf } from '../host/textEdits';
import type { Checked } from './documentState';
import type { DocumentChecks } from './documentChecks';
import { wordsOf } from './ignoring';
import { severityOf, verificationSettings, type VerificationSettings } from './settings';
import { isToLookAt } from './statusText';

/** UTF-16 units: the row shows its line and what was found, too. */
const longestWords = 50;

/** A quotation in the list. */
export interface QuotationRow extends vscode.QuickPickItem {
  readonly finding?: Finding;
}

/** `Cite Agreement: Show Quotations of This Document`: moving through the list shows each in its place. */
export async function listQuotations(checks: DocumentChecks): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const token = new vscode.CancellationTokenSource().token;
  const checked = editor && (await checks.settled(editor.document, token));
  if (!checked) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The quotations of this document are not checked while you write.'),
    );
    return;
  }
  const rows = quotationRows(editor.document, checked, verificationSettings(editor.document));
  if (rows.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document has no quotations.'));
    return;
  }
  await pick(editor, checked, rows);
}

async function pick(
  editor: vscode.TextEditor,
  { version }: Checked,
  rows: readonly QuotationRow[],
): Promise<void> {
  const { document, selection, visibleRanges } = editor;
  const picker = vscode.window.createQuickPick<QuotationRow>();
  picker.items = rows;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.placeholder = vscode.l10n.t('The quotations of this document');
  const reveal = (finding: Finding | undefined): void => {
    if (!finding || document.version !== version) return;
    const range = rangeOf(document, finding.span);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const isChosen = await new Promise<boolean>((resolve) => {
    let chosen = false;
    const listeners = vscode.Disposable.from(
      picker,
      picker.onDidChangeActive(([row]) => {
        reveal(row?.finding);
      }),
      picker.onDidAccept(() => {
        chosen = true;
        reveal(picker.activeItems[0]?.finding);
        picker.hide();
      }),
      picker.onDidHide(() => {
        listeners.dispose();
        if (!chosen) restore(editor, selection, visibleRanges[0]);
        resolve(chosen);
      }),
    );
    picker.show();
  });
  if (!isChosen) return;
  await vscode.window.showTextDocument(document, {
    ...(editor.viewColumn !== undefined && { viewColumn: editor.viewColumn }),
    selection: editor.selection,
  });
}

/** As it was before somebody looked through the list. */
function restore(
  editor: vscode.TextEditor,
  selection: vscode.Selection,
  seen: vscode.Range | undefined,
): void {
  editor.selection = selection;
  if (seen) editor.revealRange(seen, vscode.TextEditorRevealType.AtTop);
}

/** Those to look at first, then the others; each in the order of the text. */
export function quotationRows(
  document: vscode.TextDocument,
  { findings, text }: Checked,
  settings: VerificationSettings,
): readonly QuotationRow[] {
  const row = (finding: Finding): QuotationRow => ({
    label: `$(${iconOf(finding, settings)}) ${shortened(wordsOf(finding, text))}`,
    description: vscode.l10n.t(
      'line {0}: {1}',
      document.positionAt(finding.span.start).line + 1,
      finding.ignored ? vscode.l10n.t('ignored') : explanations[finding.kind].title,
    ),
    ...(finding.kind !== 'exact' && { detail: finding.message }),
    finding,
  });
  const first = findings.filter((finding) => isToLookAt(finding, settings));
  const others = findings.filter((finding) => !isToLookAt(finding, settings));
  return [
    ...headed(vscode.l10n.t('To look at'), first.map(row)),
    ...headed(vscode.l10n.t('All others'), others.map(row)),
  ];
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > longestWords ? `${line.slice(0, longestWords)}…` : line;
}

function headed(label: string, rows: readonly QuotationRow[]): readonly QuotationRow[] {
  return rows.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

function iconOf(finding: Finding, settings: VerificationSettings): string {
  const severity = severityOf(finding, settings);
  if (finding.ignored) return 'circle-slash';
  if (severity === 'error' || severity === 'warning') return severity;
  if (finding.kind === 'unchecked') return 'question';
  return severity === 'information' ? 'info' : 'pass';
}
