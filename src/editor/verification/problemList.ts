import * as vscode from 'vscode';
import { log } from '../host/log';
import { reasonOf } from '../../core/text/reasonOf';
import type { DocumentChecks } from './documentChecks';
import { problemsOf } from './problems';
import { verificationSettings } from './settings';

/** Shows in the Problems view what the checks find. */
export function showProblems(checks: DocumentChecks): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('cite-agreement');
  let isDisposed = false;
  const show = async (document: vscode.TextDocument): Promise<void> => {
    const state = checks.stateOf(document);
    // While a check runs, VS Code moves what is shown along with the text.
    if (state?.kind === 'checking') return;
    if (state?.kind !== 'checked') {
      shown.delete(document.uri);
      return;
    }
    const problems = await problemsOf(document, state, verificationSettings(document));
    if (!isDisposed && checks.now(document) === state) shown.set(document.uri, problems);
  };
  const update = (document: vscode.TextDocument): void => {
    show(document).catch((error: unknown) => {
      log().error(`The problems of ${document.uri.path} cannot be shown: ${reasonOf(error)}`);
    });
  };
  checks.documents.forEach(update);
  return vscode.Disposable.from(
    shown,
    checks.onDidChange(update),
    new vscode.Disposable(() => {
      isDisposed = true;
    }),
  );
}
