import { assert } from 'chai';
import * as vscode from 'vscode';

/** What our providers offer at the cursor, in the order in which the list shows it. */
export async function completions(
  editor: vscode.TextEditor,
  triggerCharacter?: string,
): Promise<readonly vscode.CompletionItem[]> {
  return (await everyCompletion(editor, triggerCharacter)).filter(isOurs);
}

/** What is offered for a quotation: `clause`. */
export async function quotationOffers(
  editor: vscode.TextEditor,
  triggerCharacter?: string,
): Promise<readonly string[]> {
  const described = (await completions(editor, triggerCharacter)).map(descriptionOf);
  return described.filter((description) => /^(?:clause|sentence|paragraph)$/u.test(description));
}

/** The first offer with this description, with what its details show. */
export async function offer(
  editor: vscode.TextEditor,
  description: string,
): Promise<vscode.CompletionItem> {
  const items = (await everyCompletion(editor, undefined, 100)).filter(isOurs);
  const found = items.find((item) => descriptionOf(item).startsWith(description));
  assert.exists(found, `“${description}” is among: ${items.map(descriptionOf).join('; ')}`);
  return found;
}

async function everyCompletion(
  { document, selection }: vscode.TextEditor,
  triggerCharacter?: string,
  resolved?: number,
): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    triggerCharacter,
    resolved,
  );
  return items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

/** Our items are references with a description; those of VS Code itself in these documents are not. */
function isOurs({ kind, label }: vscode.CompletionItem): boolean {
  return kind === vscode.CompletionItemKind.Reference && typeof label !== 'string';
}

export function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

function descriptionOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? '' : (label.description ?? '');
}

/** Accepts an item as the list does: its text and its further edits go in together. Gives the document. */
export async function accept(
  { document }: vscode.TextEditor,
  { range, insertText, additionalTextEdits = [] }: vscode.CompletionItem,
): Promise<string> {
  assert.exists(range);
  assert.exists(insertText);
  const replaced = range instanceof vscode.Range ? range : range.replacing;
  const edit = new vscode.WorkspaceEdit();
  const snippet =
    typeof insertText === 'string' ? new vscode.SnippetString().appendText(insertText) : insertText;
  edit.set(document.uri, [
    [vscode.SnippetTextEdit.replace(replaced, snippet), undefined],
    ...additionalTextEdits.map((each): [vscode.TextEdit, undefined] => [each, undefined]),
  ] as [vscode.TextEdit | vscode.SnippetTextEdit, undefined][]);
  assert.isTrue(await vscode.workspace.applyEdit(edit), 'the edit is applied');
  return document.getText();
}
