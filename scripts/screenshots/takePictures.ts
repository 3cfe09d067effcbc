import { addReport } from '../../test/ui/support/addSource.js';
import { drawIcon } from './icon.js';
import { Studio } from './studio.js';

const lines = '.editor-instance .view-line';
const draft = `# A quiet end to Nunn-Lugar

For two decades the Nunn-Lugar program dismantled the weapons of the Cold War. In June 2013 its legal basis, the CTR Umbrella Agreement, was replaced by a bilateral Protocol under the MNEPR.

`;

/**
 * The icon, and the README's pictures of the window as a writer sees it.
 * @param folder where they go
 * @param wanted the names of those to take; all, where there are none
 */
export async function takePictures(folder: string, wanted: readonly string[] = []): Promise<void> {
  if (wanted.length === 0) await drawIcon(folder);
  const studio = await Studio.open(folder);
  try {
    for (const picture of [
      search,
      footnote,
      ghostText,
      completion,
      hover,
      styles,
      addSource,
      sources,
    ]) {
      if (wanted.length === 0 || wanted.includes(picture.name)) await picture(studio);
    }
  } finally {
    await studio.close();
  }
}

async function search(studio: Studio): Promise<void> {
  const { window } = studio;
  await studio.write(`${draft}Both states said that they `);
  await openSearch(studio);
  await studio.take('search', '.quick-input-widget');
  await window.press('Escape');
}

async function footnote(studio: Studio): Promise<void> {
  await studio.write(`${draft}The White House insisted: `);
  await openSearch(studio);
  await studio.window.acceptQuickPick();
  await studio.take('footnote', lines);
}

async function openSearch({ window }: Studio): Promise<void> {
  await window.runCommand('Cite Agreement: Search Passages');
  await window.quickPickRows();
  await window.type('remian comitted to nuclaer securty');
}

async function ghostText(studio: Studio): Promise<void> {
  await studio.write(draft);
  await studio.window.type('The White House said that “On June 14, the');
  await studio.window.ghostText();
  await studio.take('ghost-text', lines);
}

async function completion(studio: Studio): Promise<void> {
  await studio.write(draft);
  await studio.window.type('It also said “on june 14 the unted ');
  await studio.window.suggestRows();
  await studio.take('completion', '.suggest-widget');
}

async function hover(studio: Studio): Promise<void> {
  await studio.write(draft);
  await studio.setHeight(2700); // a card may be as high as a quarter of the editor
  await studio.window.hoverText('Umbrella');
  await studio.take('hover', '.monaco-hover:not(.hidden)');
  await studio.setHeight();
}

async function styles(studio: Studio): Promise<void> {
  const { window } = studio;
  await studio.write(`${draft}The White House insisted: `);
  await openSearch(studio);
  await window.acceptQuickPick();
  await window.runCommand('Cite Agreement: Change Citation Style');
  await window.quickPickRows();
  await window.page.waitForTimeout(2000); // each style's citation comes when its engine is there
  await studio.take('styles', '.quick-input-widget');
  await window.press('Escape');
}

async function addSource(studio: Studio): Promise<void> {
  const { window } = studio;
  await studio.write(draft);
  await addReport(window);
  await window.page.locator('.notification-toast').waitFor();
  await window.page.waitForTimeout(500);
  await studio.take('add-source', '.part.editor');
  await window.runCommand('Notifications: Clear All Notifications');
}

async function sources(studio: Studio): Promise<void> {
  const { window } = studio;
  const { mouse } = window.page;
  await studio.write(
    `${draft}The White House promised that both states “remain committed to nuclear security.”`,
  );
  await window.runCommand('View: Show Cite the Agreement');
  const rows = window.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
  await rows.first().locator('.monaco-tl-twistie').click();
  await rows.filter({ hasText: 'quoted 1 ×' }).nth(1).waitFor();
  // Wide enough for what stands behind the words.
  const { x = 0, width = 0 } = (await window.page.locator('.part.sidebar').boundingBox()) ?? {};
  await mouse.move(x + width + 1, 400);
  await mouse.down();
  await mouse.move(450, 400, { steps: 5 });
  await mouse.up();
  await mouse.move(900, 560);
  await studio.take('sources', `${lines}, .tree-explorer-viewlet-tree-view .monaco-list-row`);
  await window.runCommand('View: Toggle Primary Side Bar Visibility');
}
