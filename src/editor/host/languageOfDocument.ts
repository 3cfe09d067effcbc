import type * as vscode from 'vscode';
import { documentLanguage, type DocumentLanguage } from '../../core/markup/language';

/** How the document is written; one of a language that is not supported is plain text. */
export function languageOfDocument({
  languageId,
}: Pick<vscode.TextDocument, 'languageId'>): DocumentLanguage {
  return documentLanguage(languageId) ?? 'plaintext';
}
