import { assert } from 'chai';
import * as vscode from 'vscode';
import { article, passage } from './support/article.js';
import { closeAllEditors } from './support/document.js';
import { activeExtension } from './support/extension.js';

const showInSource = 'citeAgreement.showInSource';

suite('Show in Source', () => {
  suiteSetup(activeExtension);
  teardown(closeAllEditors);

  test('the document is the title and the body, to the character', async () => {
    const { document } = await show('The signing of the new bilateral framework');
    const { title, body } = article();
    assert.equal(document.getText(), `${title}\n\n${body}`);
    assert.equal(document.languageId, 'markdown');
  });

  test('every paragraph of the article is selected when it is asked for', async () => {
    const paragraphs = article().body.trim().split('\n\n');
    assert.lengthOf(paragraphs, 5);
    for (const paragraph of paragraphs) {
      const { document, selection } = await show(paragraph);
      assert.equal(document.getText(selection), paragraph);
    }
  });

  test('it is read-only', async () => {
    const { document } = await show('The signing');
    const text = document.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(document.getText(), text);
    assert.isFalse(document.isDirty);
  });

  test('a source that is not known shows nothing', async () => {
    await vscode.commands.executeCommand(showInSource, { source: 'unknown', start: 0, end: 1 });
    assert.isUndefined(vscode.window.activeTextEditor);
  });
});

/** Shows words of the article in its source; the editor that has opened. */
async function show(words: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand(showInSource, passage(words));
  const editor = vscode.window.activeTextEditor;
  assert.exists(editor);
  assert.equal(editor.document.uri.scheme, 'cite-agreement');
  return editor;
}
