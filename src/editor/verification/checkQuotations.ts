import * as vscode from 'vscode';
import { Verifier } from '../../core/verify/verifier';
import { mostFiles } from '../host/quotations/findQuotations';
import { isWritersDocument } from '../host/quotations/writersDocuments';
import { Cancelled } from '../host/sources/pace';
import { checkText, checkWorkspace } from './checkTexts';
import { askForChoice, givenChoice, type ReportChoice } from './reportChoice';
import type { Verification } from './service';
import { writeReport } from './writeReport';

/** UTF-16 units: so much is checked in a fraction of a second. */
const quickLength = 200_000;

/**
 * `Cite Agreement: Check Quotations`: a report of the document or of the workspace, to be filed.
 * @param given a `ReportChoice`, so that nobody is asked
 */
export async function checkQuotations(verification: Verification, given: unknown): Promise<void> {
  const { library, reports } = verification;
  const active = vscode.window.activeTextEditor?.document;
  const isWritten = active && isWritersDocument(active, library) && !reports.has(active.uri);
  const document = isWritten ? active : undefined;
  const choice = givenChoice(given) ?? (await askForChoice(document !== undefined));
  if (!choice) return;
  if (choice.scope === 'document' && !document) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No document is open.'));
    return;
  }
  const options: vscode.ProgressOptions = {
    location: isQuick(choice, document)
      ? vscode.ProgressLocation.Window
      : vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking quotations'),
    cancellable: true,
  };
  try {
    const report = await vscode.window.withProgress(options, async (progress, token) => {
      const corpus = await library.whenRead();
      if (document && choice.scope === 'document') {
        const checked = await checkText(document, new Verifier(corpus), token);
        return writeReport([checked], corpus, choice.format);
      }
      const { checked, isCapped } = await checkWorkspace(verification, corpus, progress, token);
      if (isCapped) tellOfCap();
      return writeReport(checked, corpus, choice.format);
    });
    await reports.show(report, choice.format);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
  }
}

/** Whether it is done before anybody has read a notification. */
function isQuick({ scope }: ReportChoice, document: vscode.TextDocument | undefined): boolean {
  return scope === 'document' && document !== undefined && document.getText().length < quickLength;
}

function tellOfCap(): void {
  const message = vscode.l10n.t(
    'Only {0} files of the workspace were looked at: it has more.',
    mostFiles,
  );
  void vscode.window.showWarningMessage(message);
}
