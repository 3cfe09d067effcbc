import * as vscode from 'vscode';
import { looksLikeSource } from '../core/source/looksLikeSource';

/** Text beyond this is no file that somebody writes by hand. */
const longest = 2_000_000;
/** A pause in typing, after which what was written is looked at. */
const pause = 300;

/** Reports what is wrong with a source file that is open in the Problems view, field by field. */
export function registerSourceDiagnostics(): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('cite-agreement-source');
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const check = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.delete(key);
    const { version } = document;
    void problemsOf(document).then((problems) => {
      if (!document.isClosed && document.version === version)
        diagnostics.set(document.uri, problems);
    });
  };
  const checkSoon = ({ document }: vscode.TextDocumentChangeEvent): void => {
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        check(document);
      }, pause),
    );
  };
  vscode.workspace.textDocuments.forEach(check);
  return vscode.Disposable.from(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(checkSoon),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      clearTimeout(waiting.get(uri.toString()));
      diagnostics.delete(uri);
    }),
    new vscode.Disposable(() => {
      waiting.forEach(clearTimeout);
    }),
  );
}

async function problemsOf(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  // The first line tells the many documents that have no front matter, without reading them.
  if (!['markdown', 'plaintext'].includes(document.languageId)) return [];
  if (!document.lineAt(0).text.replace('\uFEFF', '').startsWith('---')) return [];
  const text = document.getText();
  if (text.length > longest || !looksLikeSource(document.uri.path, text)) return [];
  const { parseSource } = await import('../core/source/parseSource');
  const parsed = parseSource(document.uri.path, text);
  if (parsed.ok) return [];
  return parsed.problems.map(({ line = 1, field, reason }) => {
    const { range } = document.lineAt(Math.min(line, document.lineCount) - 1);
    const message = field === undefined ? reason : `${field}: ${reason}`;
    const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
    diagnostic.source = 'Cite Agreement';
    return diagnostic;
  });
}
