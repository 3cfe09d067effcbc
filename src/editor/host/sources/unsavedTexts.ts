import * as vscode from 'vscode';

/** A pause in typing, after which what was written counts. */
const pause = 300;

/** The text of a file in its editor, where it was changed and is not saved. */
export function unsavedText(uri: vscode.Uri): string | undefined {
  const address = uri.toString();
  const document = vscode.workspace.textDocuments.find((each) => String(each.uri) === address);
  return document?.isDirty && !document.isClosed ? document.getText() : undefined;
}

/** Tells of files whose editor was typed in, or closed without saving. */
export function watchUnsavedTexts(changed: (uri: vscode.Uri) => void): vscode.Disposable {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const later = ({ uri }: vscode.TextDocument, after: number) => {
    const key = uri.toString();
    clearTimeout(waiting.get(key));
    const timer = setTimeout(() => {
      waiting.delete(key);
      changed(uri);
    }, after);
    waiting.set(key, timer);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      later(document, pause);
    }),
    // What was not saved when the window was closed is there again when it opens.
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.isDirty) later(document, 0);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      later(document, 0);
    }),
    new vscode.Disposable(() => {
      waiting.forEach(clearTimeout);
    }),
  );
}
