import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Compose } from '../../src/core/quote/insertion.js';
import { insertInto, type InsertionTarget } from '../../src/editor/host/insertInto.js';
import { bundledSnapshot } from '../../src/editor/host/sources/snapshot.js';
import { quotationStyleFor } from '../../src/editor/host/quotationStyle.js';
import { closeAllEditors, openDocument } from './support/document.js';
import { until } from './support/until.js';

const quotation: Compose = (citations) => {
  const { text, definitions } = citations.write({ work: { id: 'c', type: 'book', title: 'C' } });
  return { text: `“Words.”${text}`, block: false, definitions };
};

suite('A document that is no longer what it was', () => {
  teardown(closeAllEditors);

  const cases: readonly (readonly [
    what: string,
    happens: (editor: vscode.TextEditor) => PromiseLike<unknown>,
    left: string,
  ])[] = [
    [
      'closed meanwhile',
      () => vscode.commands.executeCommand('workbench.action.closeActiveEditor'),
      'Before.\n',
    ],
    [
      'edited meanwhile',
      (editor) =>
        editor.edit((edit) => {
          edit.insert(new vscode.Position(0, 0), 'New. ');
        }),
      'New. Before.\n',
    ],
  ];
  for (const [what, happens, left] of cases) {
    test(`${what}: it is left alone, and the text is on the clipboard`, async () => {
      const editor = await openDocument('Before.\n');
      const target: InsertionTarget = { editor, version: editor.document.version };
      await happens(editor);
      await until(
        () => !vscode.window.visibleTextEditors.includes(editor) || editor.document.isDirty,
        'it has happened',
      );
      await vscode.env.clipboard.writeText('');
      const style = await quotationStyleFor(editor.document);
      await insertInto(target, quotation, style, bundledSnapshot().corpus);
      assert.equal(await vscode.env.clipboard.readText(), '“Words.”[^1]\n\n[^1]: *C*, n.d.\n');
      assert.equal(editor.document.getText(), left);
    });
  }
});
