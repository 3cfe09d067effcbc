import * as vscode from 'vscode';
import { whiteHouseNote } from './article.js';
import { until } from './until.js';

/** A note on the second paragraph, the White House's words. */
export const note = `\n\n[^1]: ${whiteHouseNote(2)}.\n`;

/** Words of the second paragraph, and the same with another year. */
export const right = 'builds upon the success of the 1992 Agreement between the United States';
export const wrongYear = right.replace('1992', '1993');

/** A document with one quotation that is cited. */
export function quoting(words: string): string {
  return `The framework “${words}”[^1] they said.${note}`;
}

/** The problems of our checks, of one document. */
export function findingsShown(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, code }) => source === 'Cite Agreement' && typeof code === 'object');
}

const severities = ['error', 'warning', 'information', 'hint'];

/** Problems as a person reads them: `error altered: 1993`. */
export function problemLines(document: vscode.TextDocument): readonly string[] {
  return findingsShown(document.uri).map(
    (problem) =>
      `${severities[problem.severity]} ${codeOf(problem)}: ${document.getText(problem.range)}`,
  );
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : '';
}

/** Waits until the problems of a document read like this. */
export async function problemsAre(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<void> {
  const wanted = expected.join('\n');
  let seen: string | undefined;
  try {
    await until(() => (seen = problemLines(document).join('\n')) === wanted, wanted);
  } catch {
    throw new Error(`The problems are “${seen ?? ''}”, not “${wanted}”.`);
  }
}

/** Waits longer than a check takes: for problems that shall not come. */
export async function afterAnyCheck(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

/** The quick fixes at the first place where the words stand. */
export async function quickFixes(
  document: vscode.TextDocument,
  words: string,
): Promise<readonly vscode.CodeAction[]> {
  const start = document.getText().indexOf(words);
  const range = new vscode.Range(
    document.positionAt(start),
    document.positionAt(start + words.length),
  );
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
  );
}

/** Applies a quick fix as a click on it does. */
export async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) await vscode.workspace.applyEdit(edit);
  const rest = (command?.arguments ?? []) as readonly unknown[];
  if (command) await vscode.commands.executeCommand(command.command, ...rest);
}
