import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  address,
  article,
  articleNote,
  paragraph4,
  passage,
  whiteHouseNote,
} from './support/article.js';
import { closeAllEditors, openDocument } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { configure, resetSettings } from './support/settings.js';

const insertPassage = 'citeAgreement.insertPassage';
/** Leads to paragraph 4 on the article's page. */
const fragment4 =
  '#:~:text=The%20signing%20of%20the,other%20mutual%20nonproliferation%20objectives.';
const insertCitation = 'citeAgreement.insertAgreementCitation';

suite('Insertion of a passage', () => {
  suiteSetup(activeExtension);
  teardown(async () => {
    await resetSettings();
    await closeAllEditors();
  });

  const note = `[^1]: ${whiteHouseNote(4)}.\n`;
  const block = `> ${paragraph4}[^1]`;

  suite('in the markup of the document', () => {
    const cases: readonly {
      readonly what: string;
      readonly language?: string;
      readonly settings?: Record<string, unknown>;
      readonly text: string;
      readonly becomes: string;
    }[] = [
      {
        what: 'at the cursor',
        text: 'They say: | So.',
        becomes: `They say: “${paragraph4}”[^1] So.\n\n${note}`,
      },
      {
        what: 'straight marks',
        settings: { quotationMarks: 'straight' },
        text: 'They say: |',
        becomes: `They say: "${paragraph4}"[^1]\n\n${note}`,
      },
      {
        what: 'OSCOLA: single marks first',
        settings: { citationStyle: 'oscola', markup: { markdown: 'plaintext' } },
        text: 'They say: |',
        becomes: `They say: ‘${paragraph4}’ (The White House, fact sheet (17 June 2013) (as cited in ‘New US-Russia Cooperative Threat Reduction Agreement’ (Arms Control Law, 19 June 2013) para 4 <${address}>))`,
      },
      {
        what: 'a block from so many words on, blank lines round it',
        settings: { blockQuotationWords: 20 },
        text: 'They say:|They do.',
        becomes: `They say:\n\n${block}\n\nThey do.\n\n${note}`,
      },
      {
        what: 'a block on an empty line',
        settings: { blockQuotationWords: 20 },
        text: 'They say:\n\n|\n\nThey do.\n',
        becomes: `They say:\n\n${block}\n\nThey do.\n\n${note}`,
      },
      {
        what: 'LaTeX',
        language: 'latex',
        text: 'They say: |',
        becomes: `They say: \`\`${paragraph4}''\\footnote{The White House, fact sheet, June 17, 2013, quoted in \`\`New US-Russia Cooperative Threat Reduction Agreement,'' \\emph{Arms Control Law} (blog), June 19, 2013, para. 4, ${address}.}`,
      },
      {
        what: 'HTML',
        language: 'html',
        text: '<p>They say: |</p>',
        becomes: `<p>They say: <q cite="${address}${fragment4}">${paragraph4}</q> (The White House, fact sheet, June 17, 2013, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” <cite>Arms Control Law</cite> (blog), June 19, 2013, para. 4, <a href="${address}${fragment4}">${address}</a>)</p>`,
      },
      {
        what: 'CRLF',
        settings: { blockQuotationWords: 20 },
        text: 'They say:\r\n|',
        becomes: `They say:\r\n\r\n${block}\r\n\r\n${note.replace('\n', '\r\n')}`,
      },
    ];
    for (const { what, language, settings = {}, text, becomes } of cases) {
      test(`${what}, in one undo step`, async () => {
        await configure(settings);
        const editor = await openDocument(text, language);
        await vscode.commands.executeCommand(insertPassage, passage(paragraph4));
        assert.equal(editor.document.getText(), becomes);
        await vscode.commands.executeCommand('undo');
        assert.equal(editor.document.getText(), text.replace('|', ''));
      });
    }
  });

  test('over the selection', async () => {
    const editor = await openDocument('They say: something else.');
    editor.selection = new vscode.Selection(
      0,
      'They say: '.length,
      0,
      'They say: something else.'.length,
    );
    await vscode.commands.executeCommand(insertPassage, passage(paragraph4));
    assert.equal(editor.document.getText(), `They say: “${paragraph4}”[^1]\n\n${note}`);
  });

  test('at every cursor, with a footnote each, in one undo step', async () => {
    const editor = await openDocument('One: \nTwo: \n');
    editor.selections = [new vscode.Selection(1, 5, 1, 5), new vscode.Selection(0, 5, 0, 5)];
    await vscode.commands.executeCommand(insertPassage, passage(paragraph4));
    assert.equal(
      editor.document.getText(),
      `One: “${paragraph4}”[^1]\nTwo: “${paragraph4}”[^2]\n\n${note}[^2]: The White House, fact sheet, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” para. 4.\n`,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), 'One: \nTwo: \n');
  });

  test('the cursor stands behind what was inserted, not behind the footnote', async () => {
    const editor = await openDocument('They say: |');
    await vscode.commands.executeCommand(insertPassage, passage(paragraph4));
    assert.equal(
      editor.document.getText(new vscode.Range(new vscode.Position(0, 0), editor.selection.active)),
      `They say: “${paragraph4}”[^1]`,
    );
  });

  suite('where no document can take it, the text goes to the clipboard', () => {
    setup(() => vscode.env.clipboard.writeText('before'));

    test('no editor is open', async () => {
      await vscode.commands.executeCommand(insertPassage, passage(paragraph4));
      assert.include(await vscode.env.clipboard.readText(), `“${paragraph4}”`);
    });

    test('no editor is open: the citation of an agreement', async () => {
      await vscode.commands.executeCommand(insertCitation, 'ctr-umbrella-agreement-1992');
      assert.include(await vscode.env.clipboard.readText(), 'Concerning the Safe and Secure');
    });

    test('the document is read-only', async () => {
      await vscode.commands.executeCommand('citeAgreement.showInSource', passage(paragraph4));
      const source = vscode.window.activeTextEditor?.document;
      assert.exists(source);
      assert.equal(source.uri.scheme, 'cite-agreement');
      await vscode.commands.executeCommand(insertPassage, passage(paragraph4));
      assert.equal(source.getText(), `${article().title}\n\n${article().body}`);
      assert.include(await vscode.env.clipboard.readText(), `“${paragraph4}”`);
    });
  });

  suite('arguments that name nothing do nothing', () => {
    const { id, body } = article();
    const cases: readonly (readonly [command: string, argument: unknown])[] = [
      ...[undefined, null, 7, 'text', [], {}, { source: id }].map(
        (argument) => [insertPassage, argument] as const,
      ),
      [insertPassage, { source: 'unknown', start: 0, end: 10 }],
      [insertPassage, { source: id, start: '0', end: 10 }],
      [insertPassage, { source: id, start: 0.5, end: 10 }],
      [insertPassage, { source: id, start: -20, end: -10 }],
      [insertPassage, { source: id, start: 20, end: 10 }],
      [insertPassage, { source: id, start: 20, end: 20 }],
      [insertPassage, { source: id, start: body.length + 10, end: body.length + 20 }],
      ...[undefined, null, 7, 'unknown', {}].map((argument) => [insertCitation, argument] as const),
    ];
    for (const [command, argument] of cases) {
      test(`${command} ${JSON.stringify(argument)}`, async () => {
        const editor = await openDocument('They say: |');
        await vscode.commands.executeCommand(command, argument);
        assert.equal(editor.document.getText(), 'They say: ');
      });
    }
  });

  test('words of the article itself are cited as the article’s', async () => {
    const editor = await openDocument('|');
    await vscode.commands.executeCommand(insertPassage, passage('This accord replaces'));
    assert.equal(
      editor.document.getText(),
      `“This accord replaces”[^1]\n\n[^1]: ${articleNote(1)}.\n`,
    );
  });
});
