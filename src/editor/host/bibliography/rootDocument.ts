import * as vscode from 'vscode';
import { rootDocumentPath } from '../../../core/markup/conventions/rootDocument';
import { languageOfDocument } from '../languageOfDocument';
import { parentOf, resolvePath } from '../resolvePath';

/** The main document that a LaTeX chapter is a part of; undefined for others, or where it cannot be read. */
export async function rootDocumentOf(
  document: vscode.TextDocument,
): Promise<vscode.TextDocument | undefined> {
  const language = languageOfDocument(document);
  const path = rootDocumentPath(document.getText(), language);
  const uri = path === undefined ? undefined : resolvePath(path, document, parentOf(document));
  if (!uri) return undefined;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    // The compiler tells of it; the chapter is taken by itself.
    return undefined;
  }
}
