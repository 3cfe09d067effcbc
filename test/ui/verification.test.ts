import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { until } from '../host/support/until.js';
import { manuscript } from './support/manuscript.js';
import { pointInWord } from './support/pointInWord.js';
import { openWindow, type Window } from './support/window.js';

const exact = 'builds upon the success of the 1992 Agreement between the United States';
const wrong = exact.replace('success', 'failure');
const quoting = (words: string) =>
  `The framework “${words}” [@armscontrollaw-2013-ctr, para. 2], they said.\n`;

suite('Verification, in the window', () => {
  let window: Window;
  suiteSetup(async () => {
    window = await openWindow();
    await window.newWorkspaceFile('first.md', quoting(wrong));
    await until(squiggles, 'the extension checks');
  });
  suiteTeardown(() => window.close());

  let file = 0;
  async function open(text: string): Promise<string> {
    const name = `verified-${++file}.md`;
    await window.newWorkspaceFile(name, text);
    return name;
  }

  const squiggles = async () =>
    (await window.page.locator('.squiggly-warning, .squiggly-error').count()) || undefined;

  const statusItem = () =>
    window.page.locator('.statusbar-item').filter({ hasText: /\d quotations?/u });

  const statusIs = (text: string) =>
    until(
      async () => (await statusItem().allInnerTexts()).some((each) => each.trim() === text),
      `the status bar says “${text}”`,
    );

  /** VS Code asks for its light bulb a quarter of a second after the cursor moved, and closes a menu that is opening. */
  const afterLightBulb = () => window.page.waitForTimeout(600);

  /** Puts a word in the place of another, as a hand does. */
  async function retype(word: string, by: string): Promise<void> {
    const { x, y } = await until(() => pointInWord(window.page, word), `“${word}” is in view`);
    await window.page.mouse.dblclick(x, y);
    await window.type(by);
  }

  test('a wrong word is underlined after a pause, and the card shows both sides', async () => {
    await open(quoting(exact));
    await statusIs('1 quotation');
    assert.isUndefined(await squiggles());
    await retype('success', 'failure');
    await until(squiggles, 'it is underlined');
    await statusIs('1 quotation, 1 to look at');
    const card = await window.hoverText('failure');
    await window.screenshot('verification-hover');
    assert.include(card, 'Quotation has “failure” for “success”.');
    assert.include(card, 'Struck out: in the quotation alone. Bold: in the source alone.');
    assert.include(card, 'Restore');
  });

  test('the quick fix restores the words, and one undo brings the writer’s back', async () => {
    const name = await open(quoting(exact));
    await statusIs('1 quotation');
    await retype('success', 'failure');
    await statusIs('1 quotation, 1 to look at');
    await until(squiggles, 'it is underlined');
    await afterLightBulb();
    await window.press('ControlOrMeta+.');
    const rows = window.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    await window.screenshot('verification-fixes');
    const titles = await rows.allInnerTexts();
    assert.match(titles[0] ?? '', /^Restore/u);
    assert.isTrue(
      titles.some((title) => title.startsWith('Ignore')),
      titles.join('; '),
    );
    await window.press('Enter');
    await statusIs('1 quotation');
    assert.equal(await window.editorText(name), quoting(exact));
    await window.press('ControlOrMeta+Z');
    await window.textBecomes(name, quoting(wrong));
    await statusIs('1 quotation, 1 to look at');
  });

  test('a citation by key comes with its entry, and one undo takes both back', async () => {
    const own = '% mine\n';
    await writeFile(join(window.workspace, 'checked.bib'), own);
    const bibliography = () => readFile(join(window.workspace, 'checked.bib'), 'utf8');
    const text = `---\nbibliography: checked.bib\n---\n\nIt “${exact}”.\n`;
    const name = await open(text);
    await statusIs('1 quotation, 1 to look at');
    const { x, y } = await until(() => pointInWord(window.page, 'success'), 'it is in view');
    await window.page.mouse.click(x, y);
    await afterLightBulb();
    await window.press('ControlOrMeta+.');
    const rows = window.page.locator('.action-widget .monaco-list-row.action');
    await rows.filter({ hasText: 'Add the citation' }).first().click();
    await until(
      async () => (await bibliography()).includes('armscontrollaw-2013-ctr'),
      'its entry',
    );
    assert.include(await window.editorText(name), `United States” [The White House, fact sheet`);
    await statusIs('1 quotation');
    await window.press('ControlOrMeta+Z');
    await window.textBecomes(name, text);
    await window.openFile('checked.bib');
    await window.textBecomes('checked.bib', own);
  });

  test('a click on the status bar lists the quotations, those to look at first', async () => {
    await open(`${quoting(exact)}\n${quoting(wrong)}`);
    await statusIs('2 quotations, 1 to look at');
    await statusItem().first().click();
    const rows = await window.quickPickRows();
    assert.include(rows[0]?.label ?? '', 'failure');
    assert.include(rows[0]?.description ?? '', 'line 3: Differs from its source');
    assert.include(rows[1]?.label ?? '', 'success');
    await window.screenshot('verification-list');
    await window.press('Escape');
  });

  test('Check Quotations opens a report, which is itself not checked', async () => {
    await open(`${quoting(exact)}\n${quoting(wrong)}`);
    await statusIs('2 quotations, 1 to look at');
    await window.runCommand('Cite Agreement: Check Quotations');
    await window.quickPickRows();
    await window.press('Enter');
    const lines = window.page.locator('.editor-instance .view-line');
    await until(
      async () => (await lines.first().innerText()).startsWith('#'),
      'the report is open',
    );
    const text = (await lines.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
    assert.include(text, `verified-${file}.md`);
    assert.include(text, 'Differs from its source');
    await window.screenshot('verification-report');
    await until(async () => (await statusItem().count()) === 0, 'no quotations are counted');
    await window.runCommand('View: Revert and Close Editor');
  });

  test('Fix All changes what is ticked in its preview', async () => {
    const name = await open(`${quoting(wrong)}\n${quoting(exact.replace('upon', 'on'))}`);
    await statusIs('2 quotations, 2 to look at');
    await window.runCommand('Cite Agreement: Fix All Quotations…');
    const preview = window.page.locator('.bulk-edit-panel');
    const boxes = preview.locator('.monaco-list-row .edit-checkbox');
    await boxes.first().waitFor();
    await window.screenshot('verification-preview');
    assert.isFalse(await boxes.first().isChecked(), 'nothing is ticked beforehand');
    await boxes.first().click();
    await preview.getByRole('button', { name: 'Apply' }).click();
    await statusIs('2 quotations');
    assert.equal(await window.editorText(name), `${quoting(exact)}\n${quoting(exact)}`);
  });

  test('fast typing in a large document loses no letter, and what is found is of the last text', async () => {
    const text = await manuscript({ length: 100_000, quotations: 200 });
    const name = await open(text);
    await statusIs('200 quotations, 20 to look at');
    const typed = 'Nothing of this is lost, however fast the hand that writes it may be today. ';
    for (const part of typed.split(/(?<=\s)/u)) {
      await window.type(part, 0);
      // Now and then long enough for a check to begin, which the next letter makes stale.
      if (/[,s] $/u.test(part)) await window.page.waitForTimeout(330);
    }
    await retype('surely', 'much');
    await statusIs('200 quotations, 20 to look at');
    const after = await window.editorText(name);
    assert.equal(after, typed + text.replace('surely', 'much'));
  });
});
