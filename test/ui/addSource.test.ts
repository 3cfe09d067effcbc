import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { until } from '../host/support/until.js';
import { addReport } from './support/addSource.js';
import { openWindow, type Window } from './support/window.js';

suite('Add Source, in the window', () => {
  let window: Window;
  suiteSetup(async () => {
    window = await openWindow();
  });
  suiteTeardown(() => window.close());

  test('a PDF becomes a source, and its third page can be quoted', async () => {
    await window.newWorkspaceFile('essay.md', 'They write ');
    await addReport(window);
    const text = await readFile(join(window.workspace, 'sources', 'smith-2013.md'), 'utf8');
    assert.match(text, /^---\nid: smith-2013\ntype: report\n/);
    assert.match(text, /publisher: Institute of Examples\n/);
    assert.match(text, /so much is known about a \{p\. 119\} programme/);
    await until(
      async () =>
        (await window.notifications()).some((each) => each.includes('3 pages were found')),
      'it is told what was done',
    );

    await window.openFile('essay.md');
    await window.press('End');
    await window.runCommand('Cite Agreement: Search Passages');
    await window.quickPickRows();
    await window.type('its characteristics described confidence tody');
    await until(
      async () => /pp?\. 118/u.test((await window.quickPickRows())[0]?.detail ?? ''),
      'it is found',
    );
    await window.page.waitForTimeout(300);
    await window.acceptQuickPick();
    assert.equal(
      await window.editorText('essay.md'),
      'They write “That is the reason why so much is known about a programme that began in secrecy, and why its characteristics can be described with confidence today.”[^1]\n\n[^1]: Jane Smith and John Doe, “Threat Reduction in Practice” (Institute of Examples, July 1, 2013), 118–19, <https://example.org/report>.\n',
    );
  });

  test('the selection becomes one, and Esc leaves nothing behind', async () => {
    await window.newWorkspaceFile('notes.md', 'Weapons dismantled are weapons gone.');
    await window.press('ControlOrMeta+A');
    await window.runCommand('Cite Agreement: Add Source…');
    await until(
      async () => (await window.quickPickRows())[0]?.label.includes('The selection') === true,
      'the selection is offered first',
    );
    await window.press('Enter');
    await until(
      async () => (await window.quickPickRows())[0]?.label === 'Report',
      'it asks what kind of work it is',
    );
    await window.press('Escape');
    await window.page.waitForTimeout(300);
    assert.equal(await window.editorText('notes.md'), 'Weapons dismantled are weapons gone.');
  });
});
