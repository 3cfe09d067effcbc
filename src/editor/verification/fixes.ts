import * as vscode from 'vscode';
import type { Finding } from '../../core/verify/finding';
import type { Fix } from '../../core/verify/fixes/fix';
import { fixesFor } from '../../core/verify/fixes/fixesFor';
import { languageOfDocument } from '../host/languageOfDocument';
import { quotationStyleFor } from '../host/quotationStyle';
import { textEdits } from '../host/textEdits';
import type { Checked } from './documentState';

/**
 * What can be done about findings of a document, the likeliest first; worked out when it is asked for.
 * Nothing for a document that has changed since it was checked.
 */
export async function fixesOf(
  document: vscode.TextDocument,
  asked: readonly Finding[],
  { version, text, findings, corpus }: Checked,
): Promise<ReadonlyMap<Finding, readonly Fix[]>> {
  const style = await quotationStyleFor(document);
  if (document.version !== version) return new Map();
  const language = languageOfDocument(document);
  const context = { text, language, style, findings, citableWorks: corpus.citableWorks };
  return new Map(asked.map((finding) => [finding, fixesFor(finding, context)]));
}

/** The changes of a fix as one edit, which VS Code undoes in one step. */
export function fixEdit(document: vscode.TextDocument, { changes }: Fix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, textEdits(document, changes));
  return edit;
}
