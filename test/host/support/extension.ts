import { assert } from 'chai';
import * as vscode from 'vscode';

/** The extension under test, activated. */
export async function activeExtension(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension('cite-the-agreement.cite-agreement');
  assert.exists(extension, 'the extension is installed');
  await extension.activate();
  return extension;
}
