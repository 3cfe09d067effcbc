import { assert } from 'chai';
import { openWindow, type Window } from './support/window.js';

suite('The window', () => {
  let window: Window;
  suiteSetup(async () => void (window = await openWindow()));
  suiteTeardown(() => window.close());

  test('edits a document of the workspace', async () => {
    await window.newWorkspaceFile('page.md', '# A page\n\n');
    await window.press('ControlOrMeta+End');
    await window.type('Some words.');
    assert.equal(await window.editorText('page.md'), '# A page\n\nSome words.');
  });

  test('lists the extension’s commands', async () => {
    await window.press('F1');
    await window.type('Cite Agreement');
    const labels = (await window.quickPickRows()).map(({ label }) => label);
    await window.press('Escape');
    assert.include(labels, 'Cite Agreement: Search Passages');
  });

  test('takes a picture', async () => {
    assert.match(await window.screenshot('window'), /window\.png$/);
  });
});
