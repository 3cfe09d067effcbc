import * as vscode from 'vscode';
import type { Library } from '../host/sources/library';
import { DocumentChecks } from './documentChecks';
import { showProblems } from './problemList';
import { ReportDocuments } from './reportDocuments';
import { showStatus } from './statusItem';

/** All that goes on while documents are open. */
export interface Verification {
  readonly library: Library;
  readonly checks: DocumentChecks;
  readonly reports: ReportDocuments;
  readonly dispose: () => void;
}

/** Begins to check what is open, and shows what is found. */
export function startVerification(library: Library): Verification {
  const reports = new ReportDocuments();
  const checks = new DocumentChecks(library, (uri) => reports.has(uri));
  const parts = vscode.Disposable.from(showProblems(checks), showStatus(checks), checks, reports);
  return {
    library,
    checks,
    reports,
    dispose: () => {
      parts.dispose();
    },
  };
}
