import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { bundledSources } from '../../src/core/bundled';
import { shelfOf } from '../../src/core/index/shelfOf';
import { PassageSearch } from '../../src/core/search/passageSearch';
import { openWindow, type Window } from './support/window.js';

const fourth =
  'The signing of the new bilateral framework demonstrates that the United States and the Russian Federation remain committed to nuclear security and other mutual nonproliferation objectives.';
const url =
  'https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement/';
const note = (paragraph: number) =>
  `The White House, fact sheet, June 17, 2013, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” *Arms Control Law* (blog), June 19, 2013, para. ${paragraph}, <${url}>.`;

/** The second note of the same works. */
const shortNote = (paragraph: number) =>
  `The White House, fact sheet, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” para. ${paragraph}.`;

suite('Search Passages, in the window', () => {
  let window: Window;
  suiteSetup(async () => void (window = await openWindow()));
  suiteTeardown(() => window.close());

  let file = 0;
  /** A new document with the cursor at its end, and the search opened with some words typed. */
  async function search(text: string, query: string): Promise<string> {
    const name = `search-${++file}.md`;
    await window.newWorkspaceFile(name, text);
    await window.press('ControlOrMeta+End');
    await openSearch(query);
    return name;
  }

  async function openSearch(query: string): Promise<void> {
    await window.runCommand('Cite Agreement: Search Passages');
    await window.quickPickRows();
    await window.type(query);
    await window.page.waitForTimeout(200);
  }

  /** Labels with the bold letters read as plain ones, as far as the row shows them. */
  async function labels(): Promise<string[]> {
    return (await window.quickPickRows()).map(({ label }) =>
      label.normalize('NFKC').replace(/^\.\.\. /u, ''),
    );
  }

  test('shows the answers of the first letter, in our order', async () => {
    const expected = new PassageSearch(shelfOf(bundledSources()), 'sentence')
      .search('n')
      .map(({ passage }) => passage.text);
    await search('', 'n');
    const shown = await labels();
    await window.press('Escape');
    assert.isAbove(shown.length, 4);
    for (const [index, label] of shown.entries()) {
      assert.include(expected[index]?.normalize('NFKC'), label);
    }
  });

  test('a row shows the passage with its words in bold, who speaks, where, and the citation', async () => {
    await search('', 'remian comitted to nuclaer securty');
    const [row] = await window.quickPickRows();
    await window.screenshot('search');
    await window.press('Escape');
    assert.match(row?.label ?? '', /remain 𝗰𝗼𝗺𝗺𝗶𝘁𝘁𝗲𝗱 𝘁𝗼 𝗻𝘂𝗰𝗹𝗲𝗮𝗿 𝘀𝗲𝗰𝘂𝗿𝗶𝘁𝘆 and other mutual/u);
    assert.match(
      row?.detail ?? '',
      /^para\. 4 {2}· {2}The White House, fact sheet, June 17, 2013, quoted in “New/u,
    );
  });

  test('Enter inserts the exact words with a footnote, in one undo step', async () => {
    const name = 'enter.md';
    await window.newWorkspaceFile(name, 'It says \n');
    await window.press('End');
    await openSearch('remain committed');
    await window.acceptQuickPick();
    assert.equal(await window.editorText(name), `It says “${fourth}”[^1]\n\n[^1]: ${note(4)}\n`);
    await window.press('ControlOrMeta+Z');
    await window.textBecomes(name, 'It says \n');
  });

  test('inserts at every cursor', async () => {
    const name = 'cursors.md';
    await window.newWorkspaceFile(name, 'one \ntwo \n');
    await window.press('End');
    await window.runCommand('Add Cursor Below');
    await openSearch('remain committed');
    await window.acceptQuickPick();
    const text = await window.editorText(name);
    assert.include(text, `one “${fourth}”[^1]\ntwo “${fourth}”[^2]\n`);
    assert.include(text, `[^1]: ${note(4)}\n[^2]: ${shortNote(4)}\n`);
  });

  test('a selection is the first query, and is replaced', async () => {
    const name = 'selection.md';
    await window.newWorkspaceFile(name, 'remain comitted to security');
    await window.press('ControlOrMeta+A');
    await window.runCommand('Cite Agreement: Search Passages');
    assert.match((await labels())[0] ?? '', /remain committed/u);
    await window.acceptQuickPick();
    assert.match(await window.editorText(name), /^“The signing of .*”\[\^1\]\n\n\[\^1\]: /u);
  });

  test('Esc leaves the document untouched', async () => {
    const name = await search('As it was.\n', 'nuclear');
    await window.press('Escape');
    assert.equal(await window.editorText(name), 'As it was.\n');
  });

  async function pressRowButton(title: string): Promise<void> {
    const row = window.page.locator('.quick-input-list .monaco-list-row').first();
    await row.hover();
    await row.getByRole('button', { name: title }).click();
    await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await window.page.waitForTimeout(300);
  }

  test('a button inserts a block quotation', async () => {
    const name = await search('It says:\n', 'remain committed');
    await pressRowButton('Insert as block quotation');
    assert.equal(
      await window.editorText(name),
      `It says:\n\n> ${fourth}[^1]\n\n[^1]: ${note(4)}\n`,
    );
  });

  test('a button inserts the citation only', async () => {
    const name = await search('as they say', 'remain committed');
    await pressRowButton('Insert the citation only');
    assert.equal(await window.editorText(name), `as they say[^1]\n\n[^1]: ${note(4)}\n`);
  });

  test('a button copies the quotation', async () => {
    const name = await search('', 'remain committed');
    await pressRowButton('Copy the quotation with its citation');
    assert.equal(await window.clipboard(), `“${fourth}”[^1]\n\n[^1]: ${note(4)}\n`);
    assert.equal(await window.editorText(name), '');
  });

  test('a button shows the passage in its source', async () => {
    await search('', 'remain committed');
    await pressRowButton('Show in source');
    const tab = window.page.locator('.tab.active');
    await tab.getByText('New US-Russia Cooperative Threat Reduction Agreement').waitFor();
    await window.press('ControlOrMeta+C');
    assert.equal(await window.clipboard(), fourth);
    await window.press('ControlOrMeta+F4');
  });

  test('several neighbours join as they stand', async () => {
    const name = await pick('joint nuclear activities', 'As long-time partners', 'Joint U.S. and');
    await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await window.page.waitForTimeout(300);
    const text = await window.editorText(name);
    assert.match(
      text,
      /^> ?As long-time partners.*expertise\. Joint U\.S\. and.*Protocol\.\[\^1\]\n|^“As long-time partners.*expertise\. Joint U\.S\. and.*Protocol\.”\[\^1\]\n/u,
    );
    assert.include(text, `[^1]: ${note(3)}`);
  });

  test('others are joined with an ellipsis if the writer wants it', async () => {
    const name = await pick('new bilateral framework', 'On June 14', 'The signing');
    await window.page.getByText('One quotation, joined with an ellipsis').waitFor();
    await window.screenshot('search-join');
    await window.acceptQuickPick();
    const text = await window.editorText(name);
    assert.include(text, 'on nonproliferation. . . . The signing of');
    assert.include(text, 'paras. 2–4, <');
  });

  test('or stand as quotations of their own', async () => {
    const name = await pick('new bilateral framework', 'On June 14', 'The signing');
    await window.page.getByText('One quotation, joined with an ellipsis').waitFor();
    await window.press('ArrowDown');
    await window.acceptQuickPick();
    const text = await window.editorText(name);
    assert.match(
      text,
      /^“On June 14,.*nonproliferation\.”\[\^1\] “The signing.*objectives\.”\[\^2\]\n/u,
    );
    assert.include(text, `[^1]: ${note(2)}\n[^2]: ${shortNote(4)}`);
  });

  /** Picks the passages that begin so, and presses OK. */
  async function pick(query: string, ...starts: readonly string[]): Promise<string> {
    const name = await search('', query);
    await window.page.getByRole('button', { name: 'Pick several passages' }).click();
    for (const start of starts) await tick(start);
    await window.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    return name;
  }

  async function tick(start: string): Promise<void> {
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    const texts = await rows.allInnerTexts();
    const index = texts.findIndex((text) =>
      text.replaceAll('\u00a0', ' ').normalize('NFKC').trim().startsWith(start),
    );
    assert.isAtLeast(index, 0, texts.join('\n'));
    await rows.nth(index).getByRole('checkbox').click();
  }

  test('whole paragraphs can be searched', async () => {
    const name = await search('', 'umbrella agreement');
    await window.page.getByRole('button', { name: 'Search whole paragraphs' }).click();
    await window.page.getByText('Search Passages: Paragraphs').waitFor();
    await window.acceptQuickPick();
    assert.match(
      await window.editorText(name),
      /On June 14, .* This new framework .* expires today\./u,
    );
  });

  test('says so when nothing is found', async () => {
    await search('', 'xylophone zeppelin');
    const input = window.page.locator('.quick-input-box input');
    assert.match((await input.getAttribute('placeholder')) ?? '', /No passage has such words/u);
    await window.press('Escape');
  });

  test('a document that changes meanwhile is left alone: the text is on the clipboard', async () => {
    const name = await search('Before.\n', 'remain committed');
    await writeFile(join(window.workspace, name), 'Changed on disk.\n');
    await window.page.waitForTimeout(1500);
    await window.acceptQuickPick();
    await window.page.waitForTimeout(300);
    assert.equal(await window.editorText(name), 'Changed on disk.\n');
    assert.include(await window.clipboard(), `“${fourth}”[^1]`);
    assert.match(
      (await window.notifications())[0] ?? '',
      /^The document was changed meanwhile\. The text is on the clipboard/u,
    );
  });

  test('a read-only document is left alone: the text is on the clipboard', async () => {
    await search('', 'remain committed');
    await pressRowButton('Show in source');
    await window.page.locator('.tab.active').getByText('New US-Russia').waitFor();
    await openSearch('On June 14');
    await window.acceptQuickPick();
    await window.page.waitForTimeout(1000);
    assert.match(await window.clipboard(), /^“On June 14/u);
    assert.match(
      (await window.notifications())[0] ?? '',
      /^The document cannot be changed\. The text is on/u,
    );
  });

  test('without a document the text goes to the clipboard', async () => {
    await window.runCommand('View: Close All Editors');
    await openSearch('remain committed');
    await window.acceptQuickPick();
    await window.page.waitForTimeout(1000);
    assert.match(
      await window.clipboard(),
      new RegExp(`^“${fourth}” \\(The White House, fact sheet`, 'u'),
    );
    assert.match(
      (await window.notifications())[0] ?? '',
      /^No document is open\. The text is on the clipboard/u,
    );
  });
});
