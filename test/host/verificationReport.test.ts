import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAllEditors, openDocument, writeWorkspaceFile } from './support/document.js';
import { activeExtension } from './support/extension.js';
import {
  afterAnyCheck,
  problemLines,
  problemsAre,
  quoting,
  right,
  wrongYear,
} from './support/verification.js';

/** What the command opens. */
async function report(
  scope: 'document' | 'workspace',
  format: 'markdown' | 'html',
): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('citeAgreement.checkQuotations', { scope, format });
  const document = vscode.window.activeTextEditor?.document;
  assert.exists(document);
  assert.isTrue(document.isUntitled);
  assert.equal(document.languageId, format);
  return document;
}

suite('Reports of verification', () => {
  let written: vscode.Uri[] = [];
  suiteSetup(activeExtension);
  teardown(async () => {
    await closeAllEditors();
    for (const uri of written) await vscode.workspace.fs.delete(uri);
    written = [];
  });

  test('of the document that is open, with what is not saved', async () => {
    const editor = await openDocument(quoting(wrongYear));
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'Unsaved: “a few words only”. ');
    });
    const document = await report('document', 'markdown');
    const text = document.getText();
    assert.include(text, 'Differs from its source');
    assert.include(text, 'Cannot be checked');
    assert.include(text, '1993');
    assert.include(text, '1992');
  });

  test('a report is not checked itself', async () => {
    await openDocument(quoting(wrongYear));
    const document = await report('document', 'markdown');
    await afterAnyCheck();
    assert.isEmpty(problemLines(document));
    // It was kept, and is a file of the workspace now.
    const { document: kept } = await openDocument(document.getText());
    await afterAnyCheck();
    assert.isEmpty(problemLines(kept));
  });

  test('as HTML', async () => {
    await openDocument(quoting(wrongYear));
    const document = await report('document', 'html');
    assert.match(document.getText(), /^<!doctype html>/iu);
    assert.include(document.getText(), 'Differs from its source');
  });

  test('of the workspace: files that are closed too, and none of what is passed over', async () => {
    written.push(await writeWorkspaceFile('verification-closed.tex', `\`\`${right}''\n`));
    written.push(
      await writeWorkspaceFile('verification-ignored.md', quoting(wrongYear.replace('3', '5'))),
    );
    const { document: open } = await openDocument(quoting(wrongYear));
    await problemsAre(open, ['error altered: 1993']);
    const configuration = vscode.workspace.getConfiguration('citeAgreement.verification');
    const { Workspace } = vscode.ConfigurationTarget;
    await configuration.update('ignoredFiles', ['verification-ignored.*'], Workspace);
    try {
      const text = (await report('workspace', 'markdown')).getText();
      assert.include(text, 'verification-closed.tex');
      assert.include(text, open.uri.path.replace(/^.*\//u, ''));
      assert.notInclude(text, 'verification-ignored');
      assert.notInclude(text, '1995');
    } finally {
      await configuration.update('ignoredFiles', undefined, Workspace);
    }
  });

  test('says so where no document is open', async () => {
    const done = vscode.commands.executeCommand('citeAgreement.checkQuotations', {
      scope: 'document',
      format: 'markdown',
    });
    await done;
    assert.isUndefined(vscode.window.activeTextEditor);
  });
});
