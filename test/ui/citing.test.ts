import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { until } from '../host/support/until.js';
import { openWindow, type Window } from './support/window.js';

const sentence =
  'The signing of the new bilateral framework demonstrates that the United States and the Russian Federation remain committed to nuclear security and other mutual nonproliferation objectives.';
const key = 'armscontrollaw-2013-ctr';

suite('Citing, in the window', () => {
  let window: Window;
  suiteSetup(async () => {
    window = await openWindow();
  });
  suiteTeardown(() => window.close());

  /** Inserts what a search finds first, at the end of the line where the cursor is. */
  async function quote(query: string): Promise<void> {
    await window.press('End');
    await window.runCommand('Cite Agreement: Search Passages');
    await window.quickPickRows();
    await window.type(query);
    await until(
      async () => /para\. \d/u.test((await window.quickPickRows())[0]?.detail ?? ''),
      'it is found',
    );
    await window.page.waitForTimeout(300);
    await window.acceptQuickPick();
  }

  /** Picks a style in the list that a command opens. */
  async function pickStyle(command: string, style: string): Promise<void> {
    await window.runCommand(command);
    await until(async () => {
      const rows = await window.quickPickRows();
      return rows.some(({ description, detail }) => description === 'oscola' && detail !== '');
    }, 'the styles are shown with their citations');
    await window.type(style);
    await until(
      async () => (await window.quickPickRows())[0]?.description === style,
      'the style is first',
    );
    await window.acceptQuickPick();
  }

  const inBibliography = (name: string) => readFile(join(window.workspace, name), 'utf8');

  test('a key and its entry come in one step, and one undo takes both back', async () => {
    const own = '% mine\n@book{smith,\n  title = {A Book},\n}\n';
    await writeFile(join(window.workspace, 'refs.bib'), own);
    const start = '---\nbibliography: refs.bib\n---\n\nThey say ';
    await window.newWorkspaceFile('keys.md', start);
    await window.press('ControlOrMeta+End');
    await quote('remain committed to nuclear security');
    await until(
      async () => (await inBibliography('refs.bib')).includes(key),
      'the bibliography is saved',
    );
    assert.isTrue((await inBibliography('refs.bib')).startsWith(own));
    assert.equal(
      await window.editorText('keys.md'),
      `${start}“${sentence}” [The White House, fact sheet, June 17, 2013, quoted in @${key}, para. 4]`,
    );
    await window.press('ControlOrMeta+Z');
    await window.textBecomes('keys.md', start);
    await window.openFile('refs.bib');
    await window.textBecomes('refs.bib', own);
  });

  test('ghost text in a document with a bibliography ends in the key, and adds the entry', async () => {
    await writeFile(join(window.workspace, 'ghost.bib'), '');
    const start = '---\nbibliography: ghost.bib\n---\n\n';
    await window.newWorkspaceFile('ghost.md', start);
    await window.press('ControlOrMeta+End');
    await window.type('“The signing of the');
    assert.include(await window.ghostText(), `quoted in @${key}, para. 4]`);
    await window.press('Tab');
    await until(
      async () => (await inBibliography('ghost.bib')).includes(`{${key},`),
      'the entry is there',
    );
    assert.match(
      await window.editorText('ghost.md'),
      /^---[^]*”\s\[The White House, .* para\. 4\]$/u,
    );
  });

  test('a document changes its style and back, to the byte, each in one step', async () => {
    const start = 'First: \n\nSecond: \n\nThe end.[^7]\n\n[^7]: My own note.\n';
    await window.newWorkspaceFile('style.md', start);
    // The later one first, so that the footnotes’ numbers are not in the order of the text.
    await window.press('ArrowDown', 'ArrowDown');
    await quote('remain committed to nuclear security');
    await window.press('ControlOrMeta+Home');
    await quote('This accord replaces the now-expired agreement');
    const inChicago = await window.editorText('style.md');
    assert.match(inChicago, /^First: .*\[\^9\]\n\nSecond: .*\[\^8\]\n/u);

    await pickStyle('Cite Agreement: Change Citation Style', 'apa');
    const inApa = await until(async () => {
      const text = await window.editorText('style.md');
      return text !== inChicago && text;
    }, 'the style is changed');
    assert.equal(
      inApa.replace(/“(?:The signing|This accord)[^”]*”/gu, '…'),
      'First: … (“New US-Russia Cooperative Threat Reduction Agreement,” 2013, para. 1)\n\n' +
        'Second: … (The White House, 2013, as cited in “New US-Russia Cooperative Threat Reduction Agreement,” 2013, para. 4)\n\n' +
        'The end.[^7]\n\n[^7]: My own note.\n',
    );
    await window.press('ControlOrMeta+Z');
    await window.textBecomes('style.md', inChicago);
    await window.press('ControlOrMeta+Shift+Z');
    await window.textBecomes('style.md', inApa);

    await pickStyle('Cite Agreement: Change Citation Style', 'chicago-fullnote-bibliography');
    const back = await until(async () => {
      const text = await window.editorText('style.md');
      return text !== inApa && text;
    }, 'the style is changed back');
    assert.equal(back, inChicago);
  });

  test('the search cites an agreement itself, by any of its names', async () => {
    await window.newWorkspaceFile('agreement.md', 'Under it');
    await window.press('End');
    await window.runCommand('Cite Agreement: Search Passages');
    await window.quickPickRows();
    await window.type('mnepr framework');
    await window.page.waitForTimeout(300);
    const row = (await window.quickPickRows()).at(-1);
    assert.equal(row?.label, 'MNEPR');
    assert.exists(row);
    assert.match(row.detail, /^Framework Agreement on a Multilateral .*, May 21, 2003, /u);
    await window.press('ArrowUp');
    await window.acceptQuickPick();
    assert.match(
      await window.editorText('agreement.md'),
      /^Under it\[\^1\]\n\n\[\^1\]: Framework Agreement on a Multilateral .*, May 21, 2003, .*\.\n$/u,
    );
  });

  test('the style that is chosen is the style of what comes next', async () => {
    // Where the workspace has a style of its own, it is the workspace's that is changed.
    await window.setSettings({ 'citeAgreement.citationStyle': 'apa' });
    await window.newWorkspaceFile('next.md', 'They say ');
    await pickStyle('Cite Agreement: Choose Citation Style', 'modern-language-association');
    const settings = join(window.workspace, '.vscode', 'settings.json');
    await until(
      async () => (await readFile(settings, 'utf8')).includes('modern-language-association'),
      'the choice is in the settings',
    );
    await window.page.waitForTimeout(300);
    await quote('remain committed to nuclear security');
    assert.include(
      await window.editorText('next.md'),
      '(The White House, qtd. in “New US-Russia Cooperative Threat Reduction Agreement,” par. 4)',
    );
  });
});
