import { assert } from 'chai';
import * as vscode from 'vscode';
import { paragraph4 } from './support/article.js';
import { closeAllEditors, openDocument, writeWorkspaceFile } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { until } from './support/until.js';
import {
  apply,
  problemLines,
  problemsAre,
  quickFixes,
  quoting,
  right,
  wrongYear,
} from './support/verification.js';

suite('Quick fixes of verification', () => {
  suiteSetup(activeExtension);
  teardown(async () => {
    const configuration = vscode.workspace.getConfiguration('citeAgreement.verification');
    const { Workspace } = vscode.ConfigurationTarget;
    await configuration.update('ignoredQuotations', undefined, Workspace);
    await closeAllEditors();
  });

  async function withWrongYear(): Promise<vscode.TextDocument> {
    const { document } = await openDocument(quoting(wrongYear));
    await problemsAre(document, ['error altered: 1993']);
    return document;
  }

  function fixNamed(
    fixes: readonly vscode.CodeAction[],
    title: string | RegExp,
  ): vscode.CodeAction {
    const found = fixes.find((fix) => new RegExp(title, 'u').test(fix.title));
    if (!found)
      throw new Error(`No ${String(title)} in: ${fixes.map((fix) => fix.title).join('; ')}`);
    return found;
  }

  test('the exact words come back, in one undo step', async () => {
    const document = await withWrongYear();
    const fixes = await quickFixes(document, '1993');
    const preferred = fixes.filter(({ isPreferred }) => isPreferred);
    assert.lengthOf(preferred, 1);
    const [restore] = preferred;
    assert.exists(restore);
    assert.isTrue(restore.kind?.contains(vscode.CodeActionKind.QuickFix));
    await apply(restore);
    assert.equal(document.getText(), quoting(right));
    await problemsAre(document, []);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), quoting(wrongYear));
    await problemsAre(document, ['error altered: 1993']);
  });

  test('a comment passes over the quotation', async () => {
    const document = await withWrongYear();
    await apply(fixNamed(await quickFixes(document, '1993'), '^Ignore(?!.*workspace)'));
    assert.include(document.getText(), 'cite-agreement-ignore');
    await problemsAre(document, []);
  });

  test('the setting of the workspace passes over it in every document', async () => {
    const document = await withWrongYear();
    await apply(fixNamed(await quickFixes(document, '1993'), 'Ignore.*workspace'));
    assert.equal(document.getText(), quoting(wrongYear));
    await problemsAre(document, []);
    const { document: other } = await openDocument(`${quoting(wrongYear)}\n“${paragraph4}”\n`);
    await problemsAre(other, [`information uncited: ${paragraph4}`]);
  });

  test('there are none for saving, and none where nothing is found', async () => {
    const document = await withWrongYear();
    const elsewhere = await quickFixes(document, 'they said');
    assert.notMatch(elsewhere.map(({ title }) => title).join('\n'), /Restore|Ignore/u);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    for (const kind of [vscode.CodeActionKind.Source, vscode.CodeActionKind.SourceFixAll]) {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        whole,
        kind.value,
      );
      assert.notInclude(found.map(({ title }) => title).join('\n'), '1992');
    }
  });

  test('somebody who asks right after typing is answered for what is typed', async () => {
    const { document } = await openDocument(quoting(right));
    const editor = vscode.window.activeTextEditor!;
    const at = document.positionAt(document.getText().indexOf('1992') + 3);
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(at, at.translate(0, 1)), '7');
    });
    const fixes = await quickFixes(document, '1997');
    await apply(fixes.find(({ isPreferred }) => isPreferred)!);
    assert.equal(document.getText(), quoting(right));
  });

  test('a link to a fix of a text that is another by now does nothing', async () => {
    const document = await withWrongYear();
    await vscode.commands.executeCommand('citeAgreement.applyFix', {
      uri: document.uri.toString(),
      version: document.version - 1,
      finding: 'altered',
      start: document.getText().indexOf('builds'),
      title: 'Restore',
    });
    assert.equal(document.getText(), quoting(wrongYear));
  });

  const online =
    '@online{ctr13,\n  url = {https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement},\n  title = {New {US-Russia} Cooperative Threat Reduction Agreement}\n}\n';

  test('a citation by key has the key that the bibliography has for the work', async () => {
    const bibliography = await writeWorkspaceFile('known.bib', online);
    const { document } = await openDocument(
      `---\nbibliography: known.bib\n---\n\nThey say “${paragraph4}”\n`,
    );
    await problemsAre(document, [`information uncited: ${paragraph4}`]);
    await apply(fixNamed(await quickFixes(document, paragraph4), 'Add the citation'));
    assert.match(document.getText(), /” \[The White House, .*quoted in @ctr13, para\. 4\]\.\n$/u);
    assert.isFalse((await vscode.workspace.openTextDocument(bibliography)).isDirty);
    await problemsAre(document, []);
  });

  test('a citation by key brings its entry into the bibliography, which is saved', async () => {
    const bibliography = await writeWorkspaceFile('empty.bib', '% mine\n');
    const { document } = await openDocument(
      `---\nbibliography: empty.bib\n---\n\nThey say “${paragraph4}”\n`,
    );
    await problemsAre(document, [`information uncited: ${paragraph4}`]);
    const fix = fixNamed(await quickFixes(document, paragraph4), 'Add the citation');
    assert.isUndefined(fix.edit, 'nothing is changed before the fix is taken');
    await apply(fix);
    assert.match(
      document.getText(),
      /” \[The White House, .*@armscontrollaw-2013-ctr, para\. 4\]\.\n$/u,
    );
    const read = async () =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(bibliography));
    const text = await until(async () => {
      const saved = await read();
      return saved.includes('armscontrollaw-2013-ctr') && saved;
    }, 'the bibliography is saved');
    assert.isTrue(text.startsWith('% mine\n'), text);
    await problemsAre(document, []);
  });

  test('Fix All changes nothing until the preview is agreed to; then one undo takes it back', async () => {
    const text = `${quoting(wrongYear)}\nThey “${right.replace('success', 'failure')}”.[^1]\n`;
    const { document } = await openDocument(text);
    await until(() => problemLines(document).length === 2, 'both are told');
    const done = vscode.commands.executeCommand('citeAgreement.fixAllQuotations');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.equal(document.getText(), text, 'the preview waits');
    // Nothing is ticked beforehand; the first row is the file with all of its changes.
    await vscode.commands.executeCommand('list.focusFirst');
    await vscode.commands.executeCommand('refactorPreview.toggleCheckedState');
    await vscode.commands.executeCommand('refactorPreview.apply');
    await done;
    assert.equal(document.getText(), `${quoting(right)}\nThey “${right}”.[^1]\n`);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });
});
