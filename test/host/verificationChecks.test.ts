import { assert } from 'chai';
import * as vscode from 'vscode';
import { finish } from '../../src/core/text/steps.js';
import type { Corpus } from '../../src/editor/host/corpus.js';
import { bundledSnapshot, loadBundle } from '../../src/editor/host/sources/snapshot.js';
import { DocumentChecks, longestDocument } from '../../src/editor/verification/documentChecks.js';
import { clearFixes, previewedEdit } from '../../src/editor/verification/fixAll.js';
import { problemsOf } from '../../src/editor/verification/problems.js';
import { quickFixesAt } from '../../src/editor/verification/quickFixes.js';
import { verificationSettings } from '../../src/editor/verification/settings.js';
import { closeAllEditors, openDocument, writeWorkspaceFile } from './support/document.js';
import { configure, resetSettings } from './support/settings.js';
import { until } from './support/until.js';
import { afterAnyCheck, quoting, right, wrongYear } from './support/verification.js';

const none = new vscode.CancellationTokenSource().token;

suite('The checks of verification', () => {
  let corpus: Corpus;
  let checks: DocumentChecks | undefined;
  const changed = new vscode.EventEmitter<void>();
  const library = {
    get corpus() {
      return corpus;
    },
    covers: () => false,
    onDidChange: changed.event,
  };
  suiteSetup(() => {
    finish(loadBundle());
    corpus = bundledSnapshot().corpus;
  });
  teardown(async () => {
    checks?.dispose();
    await closeAllEditors();
  });

  test('what was found in a text that is another by now is dropped', async () => {
    const editor = await openDocument(quoting(right).repeat(50));
    const { document } = editor;
    checks = new DocumentChecks(library);
    const seen: string[] = [];
    checks.onDidChange((about) => {
      const state = about === document ? checks?.stateOf(document) : undefined;
      if (state?.kind !== 'checked') return;
      seen.push(state.text === document.getText() ? 'as it is' : 'stale');
    });
    for (const letter of 'abc') {
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), letter);
      });
      assert.isUndefined(checks.now(document), 'nothing is known of the new text');
    }
    const checked = await checks.settled(document, none);
    assert.equal(checked?.version, document.version);
    assert.equal(checked?.text, document.getText());
    assert.isNotEmpty(seen);
    assert.notInclude(seen, 'stale');
  });

  test('a change of the sources makes all be checked anew', async () => {
    const { document } = await openDocument(quoting(wrongYear));
    checks = new DocumentChecks(library);
    const before = await checks.settled(document, none);
    assert.equal(before?.corpus, corpus);
    corpus = bundledSnapshot().corpus;
    changed.fire();
    assert.equal(checks.stateOf(document)?.kind, 'checking');
    const after = await checks.settled(document, none);
    assert.equal(after?.corpus, corpus);
    assert.deepEqual(
      after?.findings.map(({ kind }) => kind),
      ['altered'],
    );
  });

  test('a document that is too large is not checked, and checked again when it shrinks', async () => {
    const editor = await openDocument(`${quoting(right)}${'word '.repeat(longestDocument / 5)}`);
    const { document } = editor;
    checks = new DocumentChecks(library);
    assert.equal(checks.stateOf(document)?.kind, 'too-large');
    assert.isUndefined(await checks.settled(document, none));
    const last = document.lineAt(document.lineCount - 1).range;
    await editor.edit((edit) => {
      edit.delete(last);
    });
    await until(() => checks?.now(document), 'it is checked');
  });

  test('documents of other languages and those without a tab are left alone', async () => {
    // A new text that is not saved yet would get a tab of itself after a moment.
    const file = await writeWorkspaceFile('unseen.md', quoting(right));
    const unseen = await vscode.workspace.openTextDocument(file);
    const { document } = await openDocument(quoting(right));
    checks = new DocumentChecks(library);
    await until(() => checks?.stateOf(document), 'the one with a tab is looked after');
    assert.isUndefined(checks.stateOf(unseen));
    assert.equal(checks.documents.length, 1);
    await closeAllEditors();
    await until(() => checks?.documents.length === 0, 'it is let go');
  });

  test('a document that is out of sight waits until it is seen, or asked for', async () => {
    const first = await openDocument(quoting(right));
    checks = new DocumentChecks(library);
    await checks.settled(first.document, none);
    const second = await openDocument(quoting(wrongYear));
    await checks.settled(second.document, none);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(first.document.uri, new vscode.Range(0, 0, 0, 3), 'Its');
    await vscode.workspace.applyEdit(edit);
    await afterAnyCheck();
    assert.equal(checks.stateOf(first.document)?.kind, 'checking', 'it waits');
    await vscode.window.showTextDocument(first.document);
    await until(() => checks?.now(first.document), 'it is checked when it is seen');
    corpus = bundledSnapshot().corpus;
    changed.fire();
    await afterAnyCheck();
    assert.exists(checks.now(first.document), 'what is seen is checked against other sources');
    assert.isUndefined(checks.now(second.document), 'what is not seen waits');
    assert.exists(await checks.settled(second.document, none), 'until it is asked for');
    corpus = bundledSnapshot().corpus;
    changed.fire();
    await configure({ 'verification.maxProblems': 7 });
    await until(() => checks?.now(second.document), 'or settings change');
    await resetSettings();
  });

  test('nothing happens while nobody does anything', async () => {
    const { document } = await openDocument(quoting(wrongYear));
    checks = new DocumentChecks(library);
    await checks.settled(document, none);
    let count = 0;
    checks.onDidChange(() => count++);
    await afterAnyCheck();
    assert.equal(count, 0);
  });

  test('a quick fix belongs to its problem, and to no other kind of action', async () => {
    const { document } = await openDocument(quoting(wrongYear));
    checks = new DocumentChecks(library);
    const checked = await checks.settled(document, none);
    assert.exists(checked);
    const [problem] = await problemsOf(document, checked, verificationSettings(document));
    assert.exists(problem);
    const context = (only: vscode.CodeActionKind | undefined): vscode.CodeActionContext => ({
      diagnostics: [problem],
      triggerKind: vscode.CodeActionTriggerKind.Invoke,
      only,
    });
    const ask = (only?: vscode.CodeActionKind) =>
      quickFixesAt(document, problem.range, context(only), checks!, none);
    const actions = (await ask()) ?? [];
    assert.isAtLeast(actions.length, 3);
    for (const { kind, diagnostics, title } of actions) {
      assert.equal(kind?.value, 'quickfix', title);
      assert.deepEqual(diagnostics, [problem], title);
    }
    assert.isUndefined(await ask(vscode.CodeActionKind.SourceFixAll));
    assert.isUndefined(await ask(vscode.CodeActionKind.Refactor));
  });

  test('Fix All offers the clear fixes alone, of all that is told', async () => {
    const text = `${quoting(wrongYear)}\nThey “${right}” too, and “${right.replace('upon', 'on')}”.[^1]\n`;
    const { document } = await openDocument(text);
    checks = new DocumentChecks(library);
    const checked = await checks.settled(document, none);
    assert.exists(checked);
    const fixes = await clearFixes(document, checked);
    const edits = previewedEdit(document, fixes).get(document.uri);
    const restored = fixes.filter(({ kind }) => kind === 'restore');
    assert.lengthOf(restored, 2);
    assert.isAtLeast(edits.length, 2);
    assert.equal(document.getText(), text);
  });
});
