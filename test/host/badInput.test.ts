import { assert } from 'chai';
import * as vscode from 'vscode';
import { accept, completions, offer, quotationOffers } from './support/completion.js';
import { closeAllEditors, openDocument } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { agreementCard, passageCard } from './support/hover.js';
import { configure, resetSettings } from './support/settings.js';

const megabyte = 1_000_000;
const languages = ['markdown', 'latex', 'html', 'plaintext'] as const;

suite('Bad input', () => {
  suiteSetup(activeExtension);
  teardown(closeAllEditors);

  suite('an empty document: no answer, no error', () => {
    for (const language of languages) {
      test(language, async () => {
        const editor = await openDocument('', language);
        assert.isEmpty(await completions(editor));
        assert.isUndefined(await agreementCard(editor.document, 0));
        assert.isUndefined(await passageCard(editor.document, 0));
      });
    }
  });

  /** After any of these, a quotation that is begun is still completed, and a name still has its card. */
  suite('what stands before does not matter', () => {
    // Not 5 MB of Markdown: VS Code's own Markdown support takes many seconds to answer there.
    const fiveMegabytes = `${'word '.repeat(95)}MNEPR and so on.\n\n`.repeat((5 * megabyte) / 493);
    const cases: readonly (readonly [what: string, before: string, language?: string])[] = [
      ['5 MB of plain text', fiveMegabytes, 'plaintext'],
      ['5 MB of LaTeX', fiveMegabytes, 'latex'],
      ['a paragraph of 1 MB', `${'word '.repeat(megabyte / 5)}\n\n`],
      ['a line of 1 MB', 'word '.repeat(megabyte / 5)],
      ['a word of 1 MB', `${'x'.repeat(megabyte)}\n\n`],
      ['1 MB of line breaks', '\n'.repeat(megabyte)],
      ['1 MB of quotation marks', `${'"a '.repeat(megabyte / 3)}\n\n`],
      ['CRLF', 'A line.\r\nAnother.\r\n\r\n'],
      ['combining marks', 'e\u0301\u0300\u0323 n\u0303 Z\u0351\u036B\u0343\n\n'],
      ['right to left', 'שלום “עולם” مرحبا \u202Eabc\u202C\n\n'],
      ['emoji', '👩‍👩‍👧‍👦 🏳️‍🌈 “👍🏽”\n\n'],
      ['control characters', 'b\u0007c\uFEFFd\n\n'],
      ['quotation marks that nobody closes', '"a “b ‘c «d ``e "f\n\n'],
    ];
    for (const [what, before, language] of cases) {
      test(what, async () => {
        await assertServes(await openDocument(before + ending, language));
      });
    }

    test('lone surrogates', async () => {
      const editor = await openDocument(`x\n\n${ending}`);
      await editor.edit((edit) => {
        edit.replace(new vscode.Range(0, 0, 0, 1), 'a \uD83D b \uDE00 c');
      });
      await assertServes(editor);
    });
  });

  suite('braces, tags and fences that nobody closes, in each language', () => {
    const cases: readonly (readonly [language: string, before: string])[] = [
      ['markdown', '[a](b <q> **c _d [^1 <span title="x\n\n'],
      ['latex', '\\enquote{a {b \\emph{c \\textbf{d\n\n'],
      ['html', '<p>a <q>b <b>c &amp &#\n\n'],
      ['plaintext', '{[(<\n\n'],
    ];
    for (const [language, before] of cases) {
      test(`${language}: ${JSON.stringify(before)}`, async () => {
        await assertServes(await openDocument(before + ending, language));
      });
    }

    for (const [language, before] of [
      ['markdown', '```\n'],
      ['markdown', '~~~~ js\n'],
      ['latex', '\\begin{verbatim}\n'],
      ['latex', '\\begin{lstlisting}\n'],
      ['html', '<script>\n'],
      ['html', '<!--\n'],
    ] as const) {
      test(`${language}: all after ${JSON.stringify(before)} is code`, async () => {
        const editor = await openDocument(before + ending, language);
        assert.isEmpty(await quotationOffers(editor));
        assert.isUndefined(await agreementCard(editor.document, 'MNEPR'));
      });
    }
  });

  suite('settings with values that are none', () => {
    teardown(resetSettings);

    const cases: readonly Readonly<Record<string, unknown>>[] = [
      { citationStyle: 'unknown' },
      { citationStyle: 'constructor' },
      { citationStyle: 5 },
      { citationStyle: null },
      { markup: 'footnote' },
      { markup: null },
      { markup: [] },
      { markup: { markdown: 'unknown' } },
      { markup: { markdown: { footnote: true } } },
      { quotationMarks: 12 },
      { blockQuotationWords: -3 },
      { blockQuotationWords: 'many' },
      { ghostText: 'perhaps' },
      { languages: 'markdown' },
      { languages: null },
      { languages: { markdown: true } },
      { languages: ['markdown', 7, null] },
    ];
    for (const settings of cases) {
      test(JSON.stringify(settings), async () => {
        await configure(settings);
        const editor = await openDocument('They “remain committed to nuc|”');
        const text = await accept(editor, await offer(editor, 'sentence'));
        assert.match(
          text,
          /^They “remain committed to nuclear .* objectives\.”\[\^1\]\n\n\[\^1\]: The White House/u,
        );
        await vscode.commands.executeCommand('citeAgreement.insertPassage', {
          source: 'armscontrollaw-2013-ctr',
          start: 0,
          end: 10,
        });
        assert.include(editor.document.getText(), '“The United”[^2]');
      });
    }
  });
});

/** A name, and a quotation that is begun, with the cursor in it. */
const ending = 'The MNEPR treaty.\n\nThey say “As long-time partners';

/** Far above what is needed; an answer that takes time for each character of 5 MB is far above it. */
const seconds = 8;

async function assertServes(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  const began = Date.now();
  assert.deepEqual(await quotationOffers(editor), ['clause', 'sentence', 'paragraph']);
  const text = document.getText();
  const card = await agreementCard(document, text.lastIndexOf('MNEPR'));
  assert.equal(card?.words, 'MNEPR');
  const words = await passageCard(document, text.lastIndexOf('partners'));
  assert.isUndefined(words, 'three words are no quotation');
  assert.isBelow(Date.now() - began, seconds * 1000);
}
