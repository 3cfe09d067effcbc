import * as vscode from 'vscode';
import { formatProblem } from '../../../core/source/dataProblem';
import { log } from '../log';
import type { FileReport, SourceProblem } from './sourceProblem';

const severities = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** What is wrong with the writer's files, in the Problems view, and in the log once for each change. */
export class ProblemReports implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('cite-agreement-source');
  readonly #shown = new Map<string, string>();

  show({ uri, problems }: FileReport): void {
    const key = uri.toString();
    const text = problems.map(formatProblem).join('\n');
    if ((this.#shown.get(key) ?? '') === text) return;
    this.#diagnostics.set(uri, problems.map(diagnostic));
    if (text === '') {
      this.#shown.delete(key);
      log().info(`${vscode.workspace.asRelativePath(uri)}: the problems are gone.`);
      return;
    }
    this.#shown.set(key, text);
    for (const problem of problems) {
      const message = formatProblem(problem);
      if (problem.severity === 'information') log().info(message);
      else if (problem.severity === 'warning') log().warn(message);
      else log().error(message);
    }
  }

  /** To be called when a file is closed or gone. */
  forget(uri: vscode.Uri): void {
    if (this.#shown.delete(uri.toString())) this.#diagnostics.delete(uri);
  }

  dispose(): void {
    this.#diagnostics.dispose();
  }
}

function diagnostic(problem: SourceProblem): vscode.Diagnostic {
  const { line = 1, field, reason, severity, other } = problem;
  const range = wholeLine(line);
  const message = field === undefined ? reason : `${field}: ${reason}`;
  const found = new vscode.Diagnostic(
    range,
    message,
    severity ? severities[severity] : vscode.DiagnosticSeverity.Error,
  );
  found.source = 'Cite Agreement';
  if (other) {
    const location = new vscode.Location(other.uri, wholeLine(other.line));
    found.relatedInformation = [
      new vscode.DiagnosticRelatedInformation(location, vscode.l10n.t('the other source')),
    ];
  }
  return found;
}

/** VS Code cuts it to the line's length. */
function wholeLine(line: number): vscode.Range {
  return new vscode.Range(line - 1, 0, line - 1, 1000);
}
