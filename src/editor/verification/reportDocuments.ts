import * as vscode from 'vscode';

/** The reports that are open and not saved: they are full of quotations, and none of the writer's. */
export class ReportDocuments implements vscode.Disposable {
  readonly #shown = new Set<string>();
  readonly #listener: vscode.Disposable;

  constructor() {
    this.#listener = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      this.#shown.delete(uri.toString());
    });
  }

  has(uri: vscode.Uri): boolean {
    return this.#shown.has(uri.toString());
  }

  /** Opens a report as a document that can be saved. */
  async show(content: string, language: 'markdown' | 'html'): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument({ language, content });
    // Before it has a tab, by which it would count as the writer's.
    this.#shown.add(document.uri.toString());
    await vscode.window.showTextDocument(document, { preview: false });
    return document;
  }

  dispose(): void {
    this.#listener.dispose();
  }
}
