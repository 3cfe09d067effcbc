import * as vscode from 'vscode';
import { documentSelector } from '../settings';
import { sourceScheme } from '../sourceDocument';

/** Tells which files are sources, and so no documents of the writer's. */
export interface SourceFiles {
  covers(uri: vscode.Uri): boolean;
}

/** Whether the writer writes this document: it is in a language that the extension serves, and no source. */
export function isWritersDocument(document: vscode.TextDocument, sources: SourceFiles): boolean {
  const { uri } = document;
  if (uri.scheme === sourceScheme || sources.covers(uri)) return false;
  return vscode.languages.match(documentSelector(), document) > 0;
}

/** The writer's documents that have a tab; those that some program opened without showing them do not count. */
export function openWritersDocuments(sources: SourceFiles): readonly vscode.TextDocument[] {
  const shown = new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(uriOfTab)));
  return vscode.workspace.textDocuments.filter(
    (document) => shown.has(document.uri.toString()) && isWritersDocument(document, sources),
  );
}

function uriOfTab({ input }: vscode.Tab): readonly string[] {
  if (input instanceof vscode.TabInputText) return [input.uri.toString()];
  return input instanceof vscode.TabInputTextDiff ? [input.modified.toString()] : [];
}
