import * as vscode from 'vscode';

/** A message with a button that opens the place where something is to be put right. Nobody waits for the answer. */
export function tellOfPlace(message: string, { uri, range }: vscode.Location): void {
  const show = vscode.l10n.t('Show the Place');
  void vscode.window.showWarningMessage(message, show).then((answer) => {
    if (answer === show) void vscode.window.showTextDocument(uri, { selection: range });
  });
}
