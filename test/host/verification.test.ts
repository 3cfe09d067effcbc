import { assert } from 'chai';
import * as vscode from 'vscode';
import { paragraph4, whiteHouseNote } from './support/article.js';
import { closeAllEditors, openDocument, writeWorkspaceFile } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { sourceText } from './support/library.js';
import { configure, resetSettings } from './support/settings.js';
import { until } from './support/until.js';
import {
  afterAnyCheck,
  codeOf,
  findingsShown,
  problemLines,
  problemsAre,
  quoting,
  right,
  wrongYear,
} from './support/verification.js';

async function replaceFirst(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(words);
  assert.isAtLeast(start, 0, words);
  const range = new vscode.Range(
    document.positionAt(start),
    document.positionAt(start + words.length),
  );
  await editor.edit((edit) => {
    edit.replace(range, by);
  });
}

suite('Problems of verification', () => {
  suiteSetup(activeExtension);
  teardown(async () => {
    await resetSettings();
    await closeAllEditors();
  });

  const kinds: readonly {
    readonly what: string;
    readonly text: string;
    readonly problems: readonly string[];
  }[] = [
    { what: 'an exact quotation has none', text: quoting(right), problems: [] },
    {
      what: 'a year that was changed is an error at the year',
      text: quoting(wrongYear),
      problems: ['error altered: 1993'],
    },
    {
      what: 'words that were left out are a warning at all words',
      text: quoting(right.replace('between ', '')),
      problems: [
        'warning altered: builds upon the success of the 1992 Agreement the United States',
      ],
    },
    {
      what: 'a citation of another place is a warning',
      text: `“${paragraph4}”[^1]\n\n[^1]: ${whiteHouseNote(2)}.\n`,
      problems: [`warning misattributed: ${paragraph4}`],
    },
    {
      what: 'no citation is information',
      text: `They said “${right}” then.\n`,
      problems: [`information uncited: ${right}`],
    },
    {
      what: 'lines that are broken otherwise are no problem',
      text: quoting(right.replace('of the', 'of\nthe')),
      problems: [],
    },
    { what: 'short quotations are none', text: 'A “bright line” and a “no go”.\n', problems: [] },
  ];
  for (const { what, text, problems } of kinds) {
    test(what, async () => {
      // A document that has a problem for certain tells when the check is through.
      const { document } = await openDocument(text);
      if (problems.length === 0) await afterAnyCheck();
      await problemsAre(document, problems);
    });
  }

  test('a problem has its code’s documentation, and the source’s words where they stand', async () => {
    const { document } = await openDocument(quoting(wrongYear));
    await problemsAre(document, ['error altered: 1993']);
    const [problem] = findingsShown(document.uri);
    assert.exists(problem);
    assert.include(problem.message, '1992');
    assert.include(problem.message, '1993');
    assert.equal(codeOf(problem), 'altered');
    const { target } = problem.code as { readonly target: vscode.Uri };
    const explained = await vscode.workspace.openTextDocument(target);
    assert.match(explained.getText(), /^# Differs from its source \(`altered`\)\n\n/u);
    const [related] = problem.relatedInformation ?? [];
    assert.exists(related);
    assert.equal(related.message, `The source has: “${right}”`);
    const source = await vscode.workspace.openTextDocument(related.location.uri);
    assert.equal(source.getText(related.location.range), right);
  });

  test('it comes while one types, and goes when it is put right', async () => {
    const editor = await openDocument(quoting(right));
    await afterAnyCheck();
    assert.isEmpty(problemLines(editor.document));
    await replaceFirst(editor, '1992', '1994');
    await problemsAre(editor.document, ['error altered: 1994']);
    await replaceFirst(editor, '1994', '1992');
    await problemsAre(editor.document, []);
  });

  test('a document that is closed has none any more', async () => {
    const { document } = await openDocument(quoting(wrongYear));
    await problemsAre(document, ['error altered: 1993']);
    await closeAllEditors();
    await until(() => findingsShown(document.uri).length === 0, 'the problems are gone');
  });

  test('severities are settings, one by one', async () => {
    const { document } = await openDocument(
      `${quoting(wrongYear)}\nThey said “${paragraph4}” then.\n`,
    );
    const uncited = `uncited: ${paragraph4}`;
    await problemsAre(document, ['error altered: 1993', `information ${uncited}`]);
    await configure({ 'verification.severity': { altered: 'information', uncited: 'warning' } });
    await problemsAre(document, ['information altered: 1993', `warning ${uncited}`]);
    await configure({ 'verification.severity': { altered: 'off' } });
    await problemsAre(document, [`information ${uncited}`]);
    await configure({ 'verification.severity': { altered: 'auto', uncited: 'nonsense' } });
    await problemsAre(document, ['error altered: 1993', `information ${uncited}`]);
  });

  test('the gravest are told where there are too many', async () => {
    await configure({ 'verification.maxProblems': 1 });
    const { document } = await openDocument(
      `They said “${paragraph4}” then.\n\n${quoting(wrongYear)}`,
    );
    await problemsAre(document, ['error altered: 1993']);
  });

  test('nothing is checked where checking is off, or the file is passed over', async () => {
    const { document } = await openDocument(quoting(wrongYear));
    await problemsAre(document, ['error altered: 1993']);
    await configure({ 'verification.enabled': false });
    await problemsAre(document, []);
    await configure({ 'verification.enabled': true });
    await problemsAre(document, ['error altered: 1993']);
    await configure({ 'verification.ignoredFiles': ['**/*.md'] });
    await problemsAre(document, []);
    await configure({ 'verification.ignoredFiles': ['drafts/**'] });
    await problemsAre(document, ['error altered: 1993']);
  });

  test('a quotation can be passed over by a setting, in whatever typography', async () => {
    const words = wrongYear.replace('between the', 'between\u00A0the');
    const { document } = await openDocument(quoting(words));
    await problemsAre(document, ['error altered: 1993']);
    await configure({ 'verification.ignoredQuotations': [`"${wrongYear}"`] });
    await problemsAre(document, []);
  });

  test('a quotation can be passed over by a comment', async () => {
    const text = quoting(wrongYear).replace('“', '<!-- cite-agreement-ignore -->“');
    const { document } = await openDocument(text);
    await afterAnyCheck();
    await problemsAre(document, []);
  });

  test('a code in a comment that is none is told, where it stands', async () => {
    const comment = '<!-- cite-agreement-ignore: altered, alterd -- as printed -->';
    const text = quoting(wrongYear).replace('“', `${comment}“`);
    const { document } = await openDocument(text);
    await problemsAre(document, ['warning ignore-code: alterd']);
    const [problem] = findingsShown(document.uri);
    assert.match(problem?.message ?? '', /^“alterd” is the code of no finding/u);
    const { target } = problem?.code as { target: vscode.Uri };
    const page = await vscode.workspace.openTextDocument(target);
    assert.include(page.getText(), '`misattributed`: Right words, wrong citation');
  });

  test('documents are checked again when a source comes', async () => {
    const body = 'The committee met on four occasions and heard eleven witnesses in private.';
    const { document } = await openDocument(
      `“${body.replace('eleven', 'twelve')}” [@verification-minutes].\n`,
    );
    await afterAnyCheck();
    assert.isEmpty(problemLines(document));
    const uri = await writeWorkspaceFile(
      'sources/verification-minutes.md',
      sourceText('verification-minutes', body),
    );
    try {
      await until(
        () => problemLines(document).some((line) => line.includes('altered: twelve')),
        'the difference is told',
      );
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});
