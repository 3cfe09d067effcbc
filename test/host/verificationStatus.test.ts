import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Finding, FindingKind } from '../../src/core/verify/finding.js';
import { finish } from '../../src/core/text/steps.js';
import { bundledSnapshot, loadBundle } from '../../src/editor/host/sources/snapshot.js';
import type { Checked } from '../../src/editor/verification/documentState.js';
import { quotationRows } from '../../src/editor/verification/listQuotations.js';
import { verificationSettings } from '../../src/editor/verification/settings.js';
import { statusText } from '../../src/editor/verification/statusText.js';
import { closeAllEditors, openDocument } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { answerQuickPick } from './support/quickPick.js';
import { problemsAre, quoting, wrongYear } from './support/verification.js';

const finding = (kind: FindingKind, more: Partial<Finding> = {}): Finding => ({
  kind,
  span: { start: 0, end: 5 },
  citations: [],
  places: [],
  diff: [],
  changes: [],
  message: `It is ${kind}.`,
  ignored: false,
  ...more,
});

finish(loadBundle());

const checked = (text: string, findings: readonly Finding[]): Checked => ({
  kind: 'checked',
  version: 1,
  text,
  findings,
  mistakes: [],
  corpus: bundledSnapshot().corpus,
});

const settings = verificationSettings(undefined);

suite('The status of verification', () => {
  suiteSetup(activeExtension);
  teardown(closeAllEditors);

  const texts: readonly (readonly [
    what: string,
    findings: readonly Finding[],
    text: string,
    label: string,
  ])[] = [
    ['no quotation', [], '$(quote) 0 quotations', '0 quotations.'],
    ['one that is exact', [finding('exact')], '$(quote) 1 quotation', '1 quotation. Exact: 1.'],
    [
      'some to look at',
      [finding('exact'), finding('altered'), finding('uncited'), finding('unchecked')],
      '$(quote) 4 quotations, 2 to look at',
      '4 quotations, 2 to look at. Exact: 1. Differs from its source: 1. No citation: 1. Cannot be checked: 1.',
    ],
    [
      'words without marks, which are no quotation',
      [finding('exact'), finding('unquoted')],
      '$(quote) 1 quotation, 1 to look at',
      '1 quotation, 1 to look at. Exact: 1. A source’s words without quotation marks: 1.',
    ],
    [
      'typography, which can wait, and what is ignored',
      [finding('typography'), finding('altered', { ignored: true })],
      '$(quote) 2 quotations',
      '2 quotations. Exact but for typography: 1. Ignored: 1.',
    ],
  ];
  for (const [what, findings, text, label] of texts) {
    test(`says in the status bar: ${what}`, () => {
      const status = statusText(checked('', findings), settings);
      assert.equal(status.text, text);
      assert.equal(status.label, label);
    });
  }

  test('stays as it was while a document is checked again', () => {
    const before = checked('', [finding('exact')]);
    assert.equal(statusText({ kind: 'checking', before }, settings).text, '$(quote) 1 quotation');
    assert.equal(statusText({ kind: 'checking' }, settings).label, 'Quotations are being checked.');
    assert.equal(statusText({ kind: 'off' }, settings).label, 'Quotations are not checked here.');
    assert.match(statusText({ kind: 'too-large' }, settings).label, /too large/u);
  });

  test('lists those to look at first, each with its line and verdict', async () => {
    const { document } = await openDocument('First words.\nOther words.\n');
    const rows = quotationRows(
      document,
      checked(document.getText(), [
        finding('exact', { span: { start: 0, end: 11 } }),
        finding('altered', { span: { start: 13, end: 24 } }),
      ]),
      settings,
    );
    assert.deepEqual(
      rows.map(({ label, description }) => [label, description ?? ''].join(' | ')),
      [
        'To look at | ',
        '$(warning) Other words | line 2: Differs from its source',
        'All others | ',
        '$(pass) First words | line 1: Exact',
      ],
    );
  });

  test('a quotation that is chosen in the list is selected', async () => {
    const { document } = await openDocument(`Words.\n\n${quoting(wrongYear)}`);
    await problemsAre(document, ['error altered: 1993']);
    const done = vscode.commands.executeCommand('citeAgreement.showQuotations');
    await answerQuickPick();
    await done;
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document, document);
    assert.equal(document.getText(editor.selection), wrongYear);
  });
});
