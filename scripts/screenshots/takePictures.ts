import { until } from '../../test/host/support/until.js';
import { addReport } from '../../test/ui/support/addSource.js';
import { pointInWord } from '../../test/ui/support/pointInWord.js';
import { drawIcon } from './icon.js';
import { Studio } from './studio.js';

const lines = '.editor-instance .view-line';
const draft = `# A quiet end to Nunn-Lugar

For two decades the Nunn-Lugar program dismantled the weapons of the Cold War. In June 2013 its legal basis, the CTR Umbrella Agreement, was replaced by a bilateral Protocol under the MNEPR.

`;

const note =
  'The White House, fact sheet, June 17, 2013, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” *Arms Control Law* (blog), June 19, 2013, para.';
const quotations = `The White House spoke of a framework that “builds upon the success of the 1993 Agreement between the United States of America and the Russian Federation,”[^1] and “reinforces our longstanding partnership on nonproliferation.”[^2] Both states “remain dedicated to nuclear security and other mutual nonproliferation objectives.”[^3]

[^1]: ${note} 2.

[^2]: ${note} 2.

[^3]: ${note} 4.
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
      check,
      difference,
      fixes,
      report,
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

async function check(studio: Studio): Promise<void> {
  await writeQuotations(studio);
  await studio.setHeight(430);
  await studio.take('check', '.part.statusbar');
  await studio.setHeight();
}

async function difference(studio: Studio): Promise<void> {
  await writeQuotations(studio);
  await studio.setHeight(2700);
  await studio.window.hoverText('1993');
  await studio.take('difference', '.monaco-hover:not(.hidden)');
  await studio.setHeight();
}

async function fixes(studio: Studio): Promise<void> {
  const { window } = studio;
  await writeQuotations(studio);
  const { x, y } = await until(() => pointInWord(window.page, 'dedicated'), 'the word is in view');
  await window.page.mouse.click(x, y);
  await window.page.waitForTimeout(1000); // the light bulb comes first, and would close the menu
  await window.press('ControlOrMeta+.');
  await window.page.locator('.action-widget .monaco-list-row.action').first().waitFor();
  await studio.take('fixes', '.action-widget');
  await window.press('Escape');
}

async function report(studio: Studio): Promise<void> {
  const { window } = studio;
  await writeQuotations(studio);
  await window.runCommand('Cite Agreement: Check Quotations');
  await window.quickPickRows();
  await window.press('Enter');
  await window.page.locator('.tab', { hasText: 'Quotations and their sources' }).waitFor();
  await window.press('ControlOrMeta+Shift+V');
  await window.page.waitForTimeout(6000); // the preview draws in a frame of its own
  await studio.setHeight(862);
  await studio.take('report', '.part.editor');
  await studio.setHeight();
  await window.runCommand('View: Revert and Close Editor');
  await window.runCommand('View: Revert and Close Editor');
}

/** Quotations as they come out of a last revision, once they are checked. */
async function writeQuotations(studio: Studio): Promise<void> {
  await studio.write(`${draft}${quotations}`);
  const problems = studio.window.page.locator('.squiggly-error');
  await problems.first().waitFor();
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
