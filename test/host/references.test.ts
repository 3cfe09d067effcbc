import { assert } from 'chai';
import * as vscode from 'vscode';
import { paragraph4, passage } from './support/article.js';
import { closeAllEditors, openDocument, writeWorkspaceFile } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { placeIn } from './support/hover.js';

const half = 'remain committed to nuclear security and other mutual nonproliferation objectives';

suite('Find all references of a passage', () => {
  let written: vscode.Uri[] = [];
  suiteSetup(activeExtension);
  teardown(async () => {
    await closeAllEditors();
    for (const uri of written) await vscode.workspace.fs.delete(uri);
    written = [];
  });

  async function file(name: string, text: string): Promise<vscode.Uri> {
    const uri = await writeWorkspaceFile(name, text);
    written.push(uri);
    return uri;
  }

  /** The names of this test's files, each with the words that are meant: other tests leave theirs behind. */
  async function references(
    document: vscode.TextDocument,
    place: string,
  ): Promise<readonly string[]> {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeIn(document, place),
    );
    const own = new Set([...written, document.uri].map(String));
    const ours = found.filter(({ uri }) => uri.scheme === 'cite-agreement' || own.has(String(uri)));
    const shown = await Promise.all(
      ours.map(async ({ uri, range }) => {
        const name = uri.scheme === 'cite-agreement' ? 'source' : uri.path.replace(/^.*\//u, '');
        const text = (await vscode.workspace.openTextDocument(uri)).getText(range);
        return `${name.replace(/-\d+\./u, '.')}: ${text.slice(0, 30)}`;
      }),
    );
    return shown.sort();
  }

  test('from a quotation: open documents with what is not saved, closed ones from disk', async () => {
    await file('closed.tex', `Text.\n\n\`\`${half}''\n`);
    await file('other.md', '“The two sides agreed on something else entirely.”\n');
    const { document } = await openDocument('Nothing yet.\n');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), `“${paragraph4}”\n`);
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await references(document, 'signing of the new'), [
      'closed.tex: remain committed to nuclear se',
      'document.md: The signing of the new bilater',
      'source: The signing of the new bilater',
    ]);
  });

  test('from the passage in its source', async () => {
    await file('closed.html', `<p><q>${half}</q></p>\n`);
    await vscode.commands.executeCommand(
      'citeAgreement.showInSource',
      passage('The signing of the new'),
    );
    const { document } = vscode.window.activeTextEditor!;
    assert.deepEqual(await references(document, 'The signing of the new'), [
      'closed.html: remain committed to nuclear se',
      'source: The signing of the new bilater',
    ]);
    assert.deepEqual(await references(document, 'This accord replaces'), [
      'source: The United States and Russia h',
    ]);
  });

  test('nothing where nothing is quoted', async () => {
    const { document } = await openDocument('These are words of nobody else.\n');
    assert.isEmpty(await references(document, 'words of nobody'));
  });

  test('the command of a row opens the source and lists them there', async () => {
    await file('closed.md', `“${half}”\n`);
    await vscode.commands.executeCommand(
      'citeAgreement.findPassageReferences',
      passage(paragraph4),
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'cite-agreement');
    await vscode.commands.executeCommand('closeReferenceSearch');
  });
});
