import * as vscode from 'vscode';
import { looksLikeSource } from '../core/source/looksLikeSource';
import type { Library } from './host/sources/library';
import { ProblemReports } from './host/sources/problemReports';
import type { FileReport } from './host/sources/sourceProblem';
import { watchUnsavedTexts } from './host/sources/unsavedTexts';

/** Text beyond this is no file that somebody writes by hand. */
const longest = 2_000_000;

/**
 * Reports what is wrong with source files in the Problems view, field by field: with all files in the
 * folders of sources, and with open ones elsewhere that look like sources.
 * @param opened the library, once it is there: until then there is nothing to report
 */
export function registerSourceDiagnostics(opened: Promise<Library>): vscode.Disposable {
  let reporting: vscode.Disposable | undefined;
  let isDisposed = false;
  void opened.then((library) => {
    if (!isDisposed) reporting = reportSources(library);
  });
  return new vscode.Disposable(() => {
    isDisposed = true;
    reporting?.dispose();
  });
}

function reportSources(library: Library): vscode.Disposable {
  const reports = new ProblemReports();
  let ofLibrary: readonly FileReport[] = [];
  const checkOpen = (): void => {
    for (const document of vscode.workspace.textDocuments) void check(document);
  };
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (library.covers(document.uri)) return;
    const { version, uri } = document;
    const report = { uri, problems: await problemsOf(document) };
    if (document.isClosed || document.version !== version || library.covers(uri)) return;
    reports.show(report);
  };
  const showAll = (): void => {
    const still = new Set(library.reports.map(({ uri }) => uri.toString()));
    for (const { uri } of ofLibrary) if (!still.has(uri.toString())) reports.forget(uri);
    ofLibrary = library.reports;
    ofLibrary.forEach((report) => {
      reports.show(report);
    });
    checkOpen();
  };
  showAll();
  return vscode.Disposable.from(
    reports,
    library.onDidChange(showAll),
    vscode.workspace.onDidOpenTextDocument((document) => void check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (!library.covers(uri)) reports.forget(uri);
    }),
    watchUnsavedTexts((uri) => {
      const address = uri.toString();
      const document = vscode.workspace.textDocuments.find((each) => String(each.uri) === address);
      if (document) void check(document);
    }),
  );
}

async function problemsOf(document: vscode.TextDocument): Promise<FileReport['problems']> {
  // The first line tells the many documents that have no front matter, without reading them.
  if (!['markdown', 'plaintext'].includes(document.languageId)) return [];
  if (!document.lineAt(0).text.replace('\uFEFF', '').startsWith('---')) return [];
  const text = document.getText();
  if (text.length > longest || !looksLikeSource(document.uri.path, text)) return [];
  const { parseSource } = await import('../core/source/parseSource');
  const parsed = parseSource(vscode.workspace.asRelativePath(document.uri), text);
  return parsed.ok ? [] : parsed.problems;
}
