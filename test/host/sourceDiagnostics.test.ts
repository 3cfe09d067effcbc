import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAllEditors, writeWorkspaceFile } from './support/document.js';
import { until } from './support/until.js';

const source = (type: string) =>
  `---\nid: hearing\ntype: ${type}\ntitle: A hearing\nquotedWorks:\n  - text: exact words\n    work: {id: other, type: book, title: Other}\n---\n\nThe exact words.\n`;

suite('A source file that is open', () => {
  teardown(closeAllEditors);

  const problemsOf = (uri: vscode.Uri) =>
    vscode.languages
      .getDiagnostics(uri)
      .map(({ range, message }) => `${range.start.line + 1}: ${message}`);

  test('has its problems in the Problems view until they are mended', async () => {
    const uri = await writeWorkspaceFile('hearing.md', source('talk'));
    const editor = await vscode.window.showTextDocument(uri);
    const problems = await until(
      () => problemsOf(uri).length > 0 && problemsOf(uri),
      'the problem is reported',
    );
    assert.deepEqual(problems, [
      '3: type: must be a type of CSL 1.0.2, such as treaty, webpage or post-weblog',
    ]);

    const type = editor.document.lineAt(2).range;
    await editor.edit((edit) => {
      edit.replace(type, 'type: hearing');
    });
    await until(() => problemsOf(uri).length === 0, 'the problem is gone');
  });

  test('other documents with front matter have none', async () => {
    const uri = await writeWorkspaceFile(
      'article.md',
      '---\ntitle: An article\ntype: talk\n---\n\nText.\n',
    );
    await vscode.window.showTextDocument(uri);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.isEmpty(problemsOf(uri));
  });
});
