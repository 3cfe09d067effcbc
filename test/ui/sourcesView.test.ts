import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert } from 'chai';
import { root } from '../../scripts/editor/paths.mjs';
import { until } from '../host/support/until.js';
import { openWindow, type Window } from './support/window.js';

const fourth =
  'The signing of the new bilateral framework demonstrates that the United States and the Russian Federation remain committed to nuclear security and other mutual nonproliferation objectives.';

const articles = [
  'The Parties shall cooperate in the reduction of the threat.',
  'Each Party shall name an executive agent for the implementation of this Protocol.',
  'This Protocol shall enter into force upon signature.',
];
const ownSources = {
  'protocol.md': `---\nid: protocol\ntype: treaty\ntitle: Protocol on Examples\nissued: 2013-06-14\n---\n\nThe Parties have agreed as follows:\n\n${articles
    .map((text, index) => `Article ${'I'.repeat(index + 1)}\n\n${text}`)
    .join('\n\n')}\n`,
  'broken.md': '---\nid: broken\ntype: fact-sheet\ntitle: Broken\n---\n\nText.\n',
};

suite('The view of the sources, in the window', () => {
  let window: Window;
  let folder: string;
  suiteSetup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cite-agreement-sources-'));
    await cp(join(root, 'test', 'fixtures', 'workspace'), folder, { recursive: true });
    await mkdir(join(folder, 'sources'));
    for (const [name, text] of Object.entries(ownSources)) {
      await writeFile(join(folder, 'sources', name), text);
    }
    window = await openWindow({ workspace: folder });
  });
  suiteTeardown(async () => {
    await window.close();
    await rm(folder, { recursive: true });
  });

  const rows = () =>
    window.page.locator('.pane-body .tree-explorer-viewlet-tree-view .monaco-list-row');
  const row = (text: string) => rows().filter({ hasText: text }).first();

  /** Rows are drawn anew when quotations are counted, and a click on what is just being drawn is lost. */
  const rowsAreStill = () =>
    until(async () => {
      const unseen = () => rows().locator('*:not([data-seen])');
      await unseen().evaluateAll((all) => {
        for (const each of all) each.setAttribute('data-seen', '');
      });
      await window.page.waitForTimeout(700);
      return (await unseen().count()) === 0;
    }, 'the rows are drawn');

  async function openView(): Promise<void> {
    await window.page
      .locator('.activitybar')
      .getByRole('tab', { name: 'Cite the Agreement' })
      .click();
    await row('New US-Russia Cooperative').waitFor();
  }

  test('lists the source, and its passages once it is opened', async () => {
    await window.newWorkspaceFile(
      'view.md',
      `So “${fourth}” and so “remain committed to nuclear security”.\n`,
    );
    await openView();
    await row('quoted 2 ×').waitFor();
    await until(async () => {
      // A click is lost where the rows are drawn anew just then.
      const article = row('New US-Russia Cooperative');
      if ((await article.getAttribute('aria-expanded')) !== 'true') {
        await article.locator('.monaco-tl-twistie').click();
      }
      await window.page.waitForTimeout(500);
      return row('The signing of the new').isVisible();
    }, 'the article shows its paragraphs');
    await window.page.waitForTimeout(1000);
    await window.screenshot('sources-view');
    const texts = (await rows().allInnerTexts()).map((each) => each.replaceAll('\u00a0', ' '));
    assert.match(
      texts.join('\n'),
      /The signing of the new…[^]*para\. 4 · quoted 2 × · The White House, fact sheet/u,
    );
  });

  test('a row that is dragged into a document is a quotation there, which one undo takes back', async () => {
    const before = 'They say: \n\nSo.\n';
    await window.newWorkspaceFile('drop.md', before);
    const line = window.page
      .locator('.editor-instance .view-line')
      .filter({ hasText: 'They say:' });
    const from = (await row('The signing of the new').locator('.label-name').boundingBox())!;
    const to = (await line.locator('span span').first().boundingBox())!;
    await window.page.mouse.move(from.x + 40, from.y + 8);
    await window.page.mouse.down();
    await window.page.mouse.move(from.x + 60, from.y + 12, { steps: 4 });
    await window.page.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 12 });
    await window.page.waitForTimeout(400);
    await window.screenshot('sources-view-drag');
    await window.page.mouse.up();
    await window.page.waitForTimeout(2500);
    await window.screenshot('sources-view-dropped');
    const after = await window.editorText('drop.md');
    assert.include(
      after,
      `They say: “${fourth}”[^1]\n\nSo.\n\n[^1]: The White House, fact sheet, June 17, 2013`,
    );
    await window.press('ControlOrMeta+Z');
    await window.textBecomes('drop.md', before);
  });

  test('a row inserts its passage into the document, though its source is looked at', async () => {
    await window.newWorkspaceFile('row.md', 'They say: \n');
    await window.press('End');
    await row('The signing of the new').click();
    await window.page.locator('.tab.active').getByText('New US-Russia').waitFor();
    await row('The signing of the new').hover();
    await rowsAreStill();
    await row('The signing of the new')
      .getByRole('button', { name: 'Insert as Quotation' })
      .click();
    await window.page.locator('.tab.active[data-resource-name="row.md"]').waitFor();
    await window.page.waitForTimeout(800);
    assert.include(await window.editorText('row.md'), `They say: “${fourth}”[^1]`);
  });

  test('shows the row of a quotation, in sources of the writer’s too', async () => {
    await window.newWorkspaceFile(
      'reveal.md',
      'It says “name an executive agent for the implementation”.\n',
    );
    await window.page.locator('.view-line').getByText('executive agent').click();
    await window.runCommand('Cite Agreement: Show in Sources View');
    await row('Each Party shall name an').waitFor();
    const isSelected = rows().and(window.page.locator('.selected'));
    await isSelected.filter({ hasText: 'Each Party shall name an' }).waitFor();
    await window.page.waitForTimeout(600);
    await window.screenshot('sources-view-own');
  });

  test('a row lists who quotes it', async () => {
    await rows().filter({ hasText: 'Each Party shall name an' }).last().click({ button: 'right' });
    await window.page.waitForTimeout(500);
    await window.screenshot('sources-view-menu');
    await window.page.getByRole('menuitem', { name: 'Find All References' }).click();
    await window.page.locator('.peekview-widget').waitFor();
    await window.page.waitForTimeout(1500);
    await window.screenshot('sources-view-references');
    assert.match(await window.page.locator('.peekview-widget').innerText(), /reveal\.md/u);
    await window.press('Escape');
    await window.page.locator('.peekview-widget').waitFor({ state: 'hidden' });
  });

  test('a source is searched alone', async () => {
    await row('Protocol on Examples').hover();
    await row('Protocol on Examples')
      .getByRole('button', { name: 'Search Within This Source' })
      .click();
    await window.quickPickRows();
    await window.type('agred as folows');
    await window.page.waitForTimeout(400);
    await window.screenshot('sources-view-search');
    const labels = (await window.quickPickRows()).map(({ label }) => label.normalize('NFKC'));
    assert.isNotEmpty(labels);
    assert.match(labels.join('\n'), /agreed as follows/u);
    assert.notMatch(labels.join('\n'), /Umbrella|bilateral/u);
    await window.press('Escape');
  });

  test('the rows by speaker', async () => {
    await window.page.getByRole('button', { name: 'Group by Speaker' }).first().click();
    await row('3 passages').waitFor();
    await row('3 passages').locator('.monaco-tl-twistie').click();
    await window.page.waitForTimeout(800);
    await window.screenshot('sources-view-speakers');
  });
});
