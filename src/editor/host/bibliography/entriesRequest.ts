import type * as vscode from 'vscode';

export const addEntriesCommand = 'citeAgreement.addEntries';

/** Works that want an entry in the bibliography of a document. */
export interface EntriesRequest {
  readonly uri: vscode.Uri;
  /** The works' ids. */
  readonly works: readonly string[];
}

/** The command that adds an entry, to be run when a key was inserted. */
export function addEntries(
  title: string,
  uri: vscode.Uri,
  works: readonly string[],
): vscode.Command {
  const request: EntriesRequest = { uri, works };
  return { command: addEntriesCommand, title, arguments: [request] };
}
