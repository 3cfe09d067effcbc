import * as vscode from 'vscode';
import type { DocumentChecks } from './documentChecks';
import { verificationSettings } from './settings';
import { statusText } from './statusText';

export const showQuotationsCommand = 'citeAgreement.showQuotations';

/** To the right of the language's items, among what tells of the document. */
const priority = 90;

/** The item of the status bar: how many quotations the document has, and how many to look at. */
export function showStatus(checks: DocumentChecks): vscode.Disposable {
  const id = 'citeAgreement.quotations';
  const item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Right, priority);
  item.name = vscode.l10n.t('Quotations of the Document');
  item.command = showQuotationsCommand;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const state = document && checks.stateOf(document);
    if (!state) {
      item.hide();
      return;
    }
    const { text, tooltip, label } = statusText(state, verificationSettings(document));
    item.text = text;
    item.tooltip = new vscode.MarkdownString(tooltip.join('\n'));
    item.accessibilityInformation = { label, role: 'button' };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    checks.onDidChange((document) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}
