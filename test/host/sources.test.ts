import { assert } from 'chai';
import * as vscode from 'vscode';
import { completions, quotationOffers } from './support/completion.js';
import { closeAllEditors, openDocument } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { agreementCard, passageCard } from './support/hover.js';
import { sourceText, writeText } from './support/library.js';
import { configure, resetSettings } from './support/settings.js';
import { until } from './support/until.js';

const { fs, workspaceFolders } = vscode.workspace;
const problemsOf = (uri: vscode.Uri) =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ range, message }) => `${range.start.line + 1}: ${message}`);

suite('The writer’s own sources', () => {
  let folder: vscode.Uri;
  const file = (name: string) => vscode.Uri.joinPath(folder, name);
  const words = 'Weapons that were taken apart stay apart for good.';
  const treaty = sourceText('treaty', `Before it.\n\n${words}\n\nAfter it.`);

  suiteSetup(async () => {
    await activeExtension();
    const root = workspaceFolders?.[0]?.uri;
    assert.exists(root);
    folder = vscode.Uri.joinPath(root, 'sources');
  });
  teardown(async () => {
    await closeAllEditors();
    await fs.delete(folder, { recursive: true });
    await offersNothing('“Weapons that were taken apart|”');
  });

  test('are completed, and their words have a card, a second after they are there', async () => {
    await writeText(file('treaty.md'), treaty);
    await offersSomething('“Weapons that were taken apart|”');
    const { document } = await openDocument(`“${words}”\n`);
    const card = await passageCard(document, 'taken apart');
    assert.include(card?.markdown, 'The treaty');
    assert.include(card?.markdown, 'para. 2');
  });

  test('are quoted as they stand in the editor, saved or not', async () => {
    await writeText(file('treaty.md'), treaty);
    await offersSomething('“Weapons that were taken apart|”');
    const editor = await vscode.window.showTextDocument(file('treaty.md'));
    const { document } = editor;
    await editor.edit((edit) => {
      edit.insert(
        document.lineAt(document.lineCount - 1).range.end,
        '\n\nSubmarines are counted twice.\n',
      );
    });
    await offersSomething('“Submarines are counted|”');
    await vscode.window.showTextDocument(file('treaty.md'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await offersNothing('“Submarines are counted|”');
  });

  test('open at the words, to be edited', async () => {
    const text = `\uFEFF${treaty}`.replaceAll('\n', '\r\n');
    await writeText(file('treaty.md'), text);
    const asked = await offersSomething('“Weapons that were taken apart|”');
    await closeAllEditors();
    const { document, selection } = await openDocument(`“|${words}”\n`);
    assert.exists(asked);
    const [target] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      selection.active,
    );
    assert.equal(target?.targetUri.toString(), file('treaty.md').toString());
    const start = treaty.indexOf('Weapons') - treaty.indexOf('Before');
    await vscode.commands.executeCommand('citeAgreement.showInSource', {
      source: 'treaty',
      // In the body, each line ends with two characters.
      start: start + 2,
      end: start + 2 + words.length,
    });
    const shown = vscode.window.activeTextEditor;
    assert.equal(shown?.document.uri.toString(), file('treaty.md').toString());
    assert.equal(shown?.document.getText(shown.selection), words);
  });

  test('have their problems in the Problems view, open or not', async () => {
    await writeText(file('a.md'), treaty);
    await writeText(file('b.md'), treaty);
    await writeText(file('c.md'), '---\nid: c\ntype: talk\n---\n\nText.\n');
    await until(() => problemsOf(file('c.md')).length > 0, 'the problems are reported');
    assert.deepEqual(problemsOf(file('c.md')), [
      '3: type: must be a type of CSL 1.0.2, such as treaty, webpage or post-weblog',
    ]);
    assert.deepEqual(problemsOf(file('a.md')), [
      '2: id: “treaty” is the id of sources/b.md too; this one is used, the other is left out',
    ]);
    assert.deepEqual(problemsOf(file('b.md')), [
      '2: id: “treaty” is the id of sources/a.md already, which is used; this one is left out',
    ]);
    await offersSomething('“Weapons that were taken apart|”');

    const editor = await vscode.window.showTextDocument(file('c.md'));
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(2, 0, 2, 10), 'type: book');
    });
    await until(() => problemsOf(file('c.md')).length === 0, 'the problem is gone');
    await fs.delete(file('b.md'));
    await until(() => problemsOf(file('a.md')).length === 0, 'the other is gone');
    assert.isEmpty(problemsOf(file('b.md')));
  });

  test('agreements of a file have their card', async () => {
    const title = 'Treaty on the Counting of Submarines';
    const agreement = {
      id: 'submarines',
      kind: 'treaty',
      title,
      titleOrigin: 'descriptive',
      names: [],
      description: 'It counts them.',
      facts: [{ kind: 'signed', value: '2001', confidence: 'M', sources: [{ name: 'A book' }] }],
      work: { id: 'submarines', type: 'treaty', title },
    };
    await writeText(file('my.agreements.json'), JSON.stringify({ agreements: [agreement] }));
    const { document } = await openDocument(`The ${title} is one.\n`);
    const card = await until(() => agreementCard(document, 'Counting'), 'it has a card');
    assert.include(card.markdown, 'It counts them.');
  });

  test('of a folder that the settings name count as well', async () => {
    const elsewhere = vscode.Uri.joinPath(folder, '..', '..', 'elsewhere');
    await writeText(file('README.md'), 'Nothing here.');
    await writeText(vscode.Uri.joinPath(elsewhere, 'treaty.txt'), treaty);
    const configuration = vscode.workspace.getConfiguration('citeAgreement');
    const set = (value: unknown) =>
      configuration.update('sources', value, vscode.ConfigurationTarget.Workspace);
    await set(['sources', elsewhere.scheme === 'file' ? elsewhere.fsPath : elsewhere.path]);
    try {
      await offersSomething('“Weapons that were taken apart|”');
    } finally {
      await set(undefined);
    }
    await offersNothing('“Weapons that were taken apart|”');
    await fs.delete(elsewhere, { recursive: true });
  });

  test('of an absolute folder of the user settings count whatever the workspace names', async () => {
    const elsewhere = vscode.Uri.joinPath(folder, '..', '..', 'elsewhere');
    await writeText(file('README.md'), 'Nothing here.');
    await writeText(vscode.Uri.joinPath(elsewhere, 'deep', 'treaty.txt'), treaty);
    const configuration = vscode.workspace.getConfiguration('citeAgreement');
    await configuration.update('sources', ['nothing'], vscode.ConfigurationTarget.Workspace);
    try {
      await configure({ sources: [elsewhere.path] });
      await offersSomething('“Weapons that were taken apart|”');
    } finally {
      await resetSettings();
      await configuration.update('sources', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await fs.delete(elsewhere, { recursive: true });
  });

  test('a list of found passages that is open shows what comes to be', async () => {
    await writeText(file('README.md'), 'Nothing here.');
    const editor = await openDocument('|Submarines count');
    editor.selection = new vscode.Selection(0, 0, 0, 16);
    const { document } = editor;
    const search = vscode.commands.executeCommand('citeAgreement.searchPassages');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await writeText(file('treaty.md'), sourceText('treaty', 'Submarines count.'));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await search;
    assert.include(document.getText(), '“Submarines count.”');
  });
});

/** Asks for completion in a document until there is some. */
async function offersSomething(content: string): Promise<readonly vscode.CompletionItem[]> {
  const editor = await openDocument(`They say ${content}`);
  return until(
    async () => (await quotationOffers(editor)).length > 0 && completions(editor),
    `${content} is completed`,
    5000,
  );
}

async function offersNothing(content: string): Promise<void> {
  const editor = await openDocument(`They say ${content}`);
  await until(
    async () => (await quotationOffers(editor)).length === 0,
    `${content} is not completed any more`,
    5000,
  );
  await closeAllEditors();
}
