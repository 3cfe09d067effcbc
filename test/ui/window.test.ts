import { assert } from 'chai';
import { openWindow, type Window, type WindowChoice } from './support/window.js';

const windows: [string, WindowChoice][] = [
  ['A window', {}],
  ['A window in Restricted Mode', { workspaceTrust: true }],
  ['A window with the web-worker extension host', { webWorker: true }],
];

for (const [name, choice] of windows) {
  suite(name, () => {
    let window: Window;
    suiteSetup(async () => void (window = await openWindow(choice)));
    suiteTeardown(() => window.close());

    test('edits a document of the workspace', async () => {
      await window.newWorkspaceFile('page.md', '# A page\n\n');
      await window.press('ControlOrMeta+End');
      await window.type('Some words.');
      await window.screenshot(name.toLowerCase().replaceAll(' ', '-'));
      assert.equal(await window.editorText('page.md'), '# A page\n\nSome words.');
    });

    test('has the extension’s commands', async () => {
      await window.press('F1');
      await window.type('Cite Agreement');
      const labels = (await window.quickPickRows()).map(({ label }) => label);
      await window.press('Escape');
      assert.include(labels, 'Cite Agreement: Search Passages');
    });
  });
}
