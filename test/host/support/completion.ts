import { assert } from 'chai';
import * as vscode from 'vscode';

/** What our providers offer at the cursor, resolved, in the order in which the list shows it. */
export async function completions(
  editor: vscode.TextEditor,
  triggerCharacter?: string,
): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
    triggerCharacter,
    100,
  );
  return items
    .filter(
      ({ kind, documentation }) => kind === vscode.CompletionItemKind.Reference && documentation,
    )
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

/** What is offered for a quotation: `clause, para. 3`. */
export async function quotationOffers(
  editor: vscode.TextEditor,
  triggerCharacter?: string,
): Promise<readonly string[]> {
  const described = (await completions(editor, triggerCharacter)).map(descriptionOf);
  return described.filter((description) => reach.test(description));
}

const reach = /^(?:clause|sentence|paragraph), /u;

/** The first offer with this description. */
export async function offer(
  editor: vscode.TextEditor,
  description: string,
): Promise<vscode.CompletionItem> {
  const items = await completions(editor);
  const found = items.find((item) => descriptionOf(item).startsWith(description));
  assert.exists(found, `“${description}” is among: ${items.map(descriptionOf).join('; ')}`);
  return found;
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
  edit.set(document.uri, [
    typeof insertText === 'string'
      ? vscode.TextEdit.replace(replaced, insertText)
      : vscode.SnippetTextEdit.replace(replaced, insertText),
    ...additionalTextEdits,
  ] as vscode.TextEdit[]);
  assert.isTrue(await vscode.workspace.applyEdit(edit), 'the edit is applied');
  return document.getText();
}
