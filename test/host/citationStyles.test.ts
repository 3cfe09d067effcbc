import { assert } from 'chai';
import * as vscode from 'vscode';
import { paragraph4, passage } from './support/article.js';
import { closeAllEditors, openDocument, writeWorkspaceFile } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { configure, resetSettings } from './support/settings.js';
import { until } from './support/until.js';

const run = (command: string) => vscode.commands.executeCommand(`citeAgreement.${command}`);
const insert = (words: string) =>
  vscode.commands.executeCommand('citeAgreement.insertPassage', passage(words));
const article1 = 'This accord replaces the now-expired agreement';

suite('Citation styles', () => {
  suiteSetup(activeExtension);
  teardown(async () => {
    await resetSettings();
    await closeAllEditors();
  });

  test('a repeated citation takes its short form, and one in between is made room for', async () => {
    await configure({ citationStyle: 'oscola' });
    const editor = await openDocument('One says \n\nTwo says \n\nThree says ');
    const { document } = editor;
    const insertAt = async (line: number, words: string) => {
      const end = document.lineAt(line).range.end;
      editor.selection = new vscode.Selection(end, end);
      await insert(words);
    };
    await insertAt(0, paragraph4);
    await insertAt(4, paragraph4);
    assert.match(document.getText(), /\[\^2\]: ibid\.\n$/u);
    await insertAt(2, article1);
    const [first, second, third] =
      /\[\^1\]: .*\n\[\^2\]: .*\n\[\^3\]: .*\n$/u.exec(document.getText())?.[0].split('\n') ?? [];
    assert.match(first ?? '', /fact sheet \(17 June 2013\)/u);
    assert.match(second ?? '', /\(n 1\)/u);
    assert.match(third ?? '', /\(n 1\) para 1\.$/u);
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /\[\^2\]: ibid\.\n$/u);
  });

  test('Update Citations puts them right after a paragraph was moved', async () => {
    await configure({ citationStyle: 'oscola' });
    const editor = await openDocument('|\n\nEnd.\n');
    await insert(paragraph4);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(1, 0), 'And ');
    });
    const end = editor.document.lineAt(1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await insert(paragraph4);
    const { document } = editor;
    const [first = '', second = ''] = document.getText().split('\n');
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 0, 1, second.length), `${second}\n${first}`);
    });
    assert.match(document.getText(), /\[\^1\]: The White House, [^]*\[\^2\]: ibid/u);
    await run('updateCitations');
    assert.match(document.getText(), /\[\^1\]: ibid\.\n\[\^2\]: The White House, fact sheet/u);
  });

  test('a style of the writer’s own, from a file in the workspace', async () => {
    await writeWorkspaceFile('mine.csl', ownStyle);
    await configure({ citationStyle: 'csl-file', citationStyleFile: 'mine.csl' });
    const { document } = await openDocument('They say: |');
    await insert(article1);
    assert.match(
      document.getText(),
      /\(New US-Russia Cooperative Threat Reduction Agreement no. 1\)$/u,
      document.getText(),
    );
  });

  test('a style file that is broken is told of, and the bundled style serves', async () => {
    await writeWorkspaceFile('broken.csl', ownStyle.replace('</layout>', ''));
    await configure({ citationStyle: 'csl-file', citationStyleFile: 'broken.csl' });
    const { document } = await openDocument('They say: |');
    await insert(article1);
    assert.match(document.getText(), /\[\^1\]: “New US-Russia/u);
  });

  test('Export Works opens the works of the document as a bibliography', async () => {
    await openDocument('They say: |');
    await insert(paragraph4);
    const exported = run('exportWorks');
    const isOpen = () => vscode.window.activeTextEditor?.document.isUntitled === true;
    await until(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isOpen();
    }, 'the export is open');
    await exported;
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^@article\{armscontrollaw-2013-ctr,/u);
    assert.notInclude(text, 'white-house');
  });
});

const ownStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Mine</title><id>mine</id><updated>2020-01-01T00:00:00+00:00</updated></info>
  <citation>
    <layout prefix="(" suffix=")">
      <group delimiter=" no. ">
        <text variable="title"/>
        <text variable="locator"/>
      </group>
    </layout>
  </citation>
</style>
`;
