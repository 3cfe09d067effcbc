import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAllEditors, openDocument } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { until } from './support/until.js';

/** The list itself is tested through the window, in `test/ui`. */
suite('Search Passages', () => {
  suiteSetup(activeExtension);
  teardown(closeAllEditors);

  test('the command opens a list, and Esc leaves the document untouched', async () => {
    const { document } = await openDocument('They remain |committed.');
    const { version } = document;
    const ended = vscode.commands.executeCommand('citeAgreement.searchPassages');
    await closeList(ended);
    assert.equal(document.getText(), 'They remain committed.');
    assert.equal(document.version, version);
  });

  test('the command also runs without a document', async () => {
    await closeList(vscode.commands.executeCommand('citeAgreement.searchPassages'));
  });
});

/** Presses Esc until the command has ended: the list opens a little later than the command begins. */
async function closeList(ended: Thenable<unknown>): Promise<void> {
  const state = { isOpen: true };
  void ended.then(() => (state.isOpen = false));
  await until(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    return !state.isOpen;
  }, 'the list is closed');
}
