import * as vscode from 'vscode';
import type { CslItem } from '../../core/csl/item';
import type { Finding } from '../../core/verify/finding';
import type { Fix } from '../../core/verify/fixes/fix';
import { fixesFor } from '../../core/verify/fixes/fixesFor';
import { languageOfDocument } from '../host/languageOfDocument';
import { quotationStyleFor } from '../host/quotationStyle';
import { textEdits } from '../host/textEdits';
import type { Checked } from './documentState';
import { worksOfFixes } from './worksOfFixes';

/** A fix, with what it asks of the document's bibliography. */
export interface DocumentFix extends Fix {
  /** The works that it cites by key and that have no entry yet. */
  readonly withoutEntry: readonly CslItem[];
}

/**
 * What can be done about findings of a document, the likeliest first; worked out when it is asked for.
 * Nothing for a document that has changed since it was checked.
 */
export async function fixesOf(
  document: vscode.TextDocument,
  asked: readonly Finding[],
  { version, text, findings, corpus }: Checked,
): Promise<ReadonlyMap<Finding, readonly DocumentFix[]>> {
  const usual = await quotationStyleFor(document);
  const { style, withoutEntry } = await worksOfFixes(document, asked, usual);
  if (document.version !== version) return new Map();
  const language = languageOfDocument(document);
  const context = { text, language, style, findings, citableWorks: corpus.citableWorks };
  return new Map(
    asked.map((finding) => {
      const fixes = fixesFor(finding, context);
      return [finding, fixes.map((fix) => ({ ...fix, withoutEntry: withoutEntry(fix) }))];
    }),
  );
}

/** The changes of a fix as one edit, which VS Code undoes in one step. */
export function fixEdit(document: vscode.TextDocument, { changes }: Fix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, textEdits(document, changes));
  return edit;
}
