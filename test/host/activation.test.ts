import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAllEditors, openDocument } from './support/document.js';
import { until } from './support/until.js';

suite('Activation', () => {
  teardown(closeAllEditors);

  test('a document in a supported language activates the extension', async () => {
    await openDocument('A document.');
    const extension = vscode.extensions.getExtension('cite-the-agreement.cite-agreement');
    assert.exists(extension, 'the extension is installed');
    await until(() => extension.isActive, 'the extension is active');
  });
});
