import { assert } from 'chai';
import { openWindow, type Window } from './support/window.js';

const second =
  'On June 14, the United States and the Russian Federation signed a new bilateral framework on threat reduction that reinforces our longstanding partnership on nonproliferation.';
const cited =
  '(The White House, 2013, as cited in “New US-Russia Cooperative Threat Reduction Agreement,” 2013, para. 2)';

suite('Writing a quotation, in the window', () => {
  let window: Window;
  suiteSetup(async () => {
    window = await openWindow({ settings: { 'citeAgreement.citationStyle': 'apa' } });
    // Ghost text comes with what is typed: nothing shows before the extension has started.
    await window.newWorkspaceFile('first.md', '');
    await window.runCommand('Cite Agreement: Search Passages');
    await window.quickPickRows();
    await window.press('Escape');
  });
  suiteTeardown(() => window.close());

  let file = 0;
  async function write(text: string, typed: string, extension = 'md', delay = 20): Promise<string> {
    const name = `writing-${++file}.${extension}`;
    await window.newWorkspaceFile(name, text);
    await window.press('ControlOrMeta+End');
    await window.type(typed, delay);
    return name;
  }

  test('ghost text goes on with the sentence, its mark and its citation', async () => {
    const name = await write('', 'It says “On June 14, the');
    assert.equal(await window.ghostText(), `${second.slice('On June 14, the '.length)}” ${cited}`);
    await window.screenshot('ghost-text');
    await window.press('Tab');
    assert.equal(await window.editorText(name), `It says “${second}” ${cited}`);
    await window.press('ControlOrMeta+Z');
    await window.textBecomes(name, 'It says “On June 14, the');
  });

  test('ghost text waits for the second word', async () => {
    await write('', 'It says “On');
    await window.page.waitForTimeout(800);
    assert.isFalse(await window.hasGhostText());
    await window.type(' Ju');
    assert.match(await window.ghostText(), /^ne 17, the White House/u);
  });

  test('words that are not exact get no ghost text', async () => {
    await write('', 'It says “on june 14, the');
    await window.page.waitForTimeout(800);
    assert.isFalse(await window.hasGhostText());
  });

  test('no ghost text outside a quotation', async () => {
    await write('', 'On June 14, the');
    await window.page.waitForTimeout(800);
    assert.isFalse(await window.hasGhostText());
  });

  test('accepted word by word, the text stays exact', async () => {
    const name = await write('', 'It says “On June 14, the');
    for (let step = 0; step < 5; step++) {
      await window.ghostText();
      await window.press('ControlOrMeta+ArrowRight');
      await window.page.waitForTimeout(300);
    }
    const text = await window.editorText(name);
    assert.isTrue(`It says “${second}`.startsWith(text), text);
    assert.isAbove(text.length, 'It says “On June 14, the United'.length);
    await window.ghostText();
    await window.press('Tab');
    assert.equal(await window.editorText(name), `It says “${second}” ${cited}`);
  });

  test('a fast typist gets what was typed, and then the ghost text', async () => {
    const name = await write(
      '',
      'It says “On June 14, the United States and the Russian Federation',
      'md',
      0,
    );
    assert.match(await window.ghostText(), /^signed a new bilateral framework/u);
    await window.press('Tab');
    assert.equal(await window.editorText(name), `It says “${second}” ${cited}`);
  });

  test('a mark that the editor closed is closed once', async () => {
    // Emmet's list, which comes when it likes, would hide the ghost text.
    await window.setSettings({ 'emmet.showExpandedAbbreviation': 'never' });
    const name = await write('<p>', 'It says "On June 14, the', 'html');
    await window.ghostText();
    await window.press('Tab');
    const linked = cited.replace(/\((.*)\)/u, '(<a href="ADDRESS">$1</a>)');
    const text = (await window.editorText(name)).replace(
      /href="[^"]*#:~:text=[^"]*"/u,
      'href="ADDRESS"',
    );
    assert.equal(text, `<p>It says "${second}" ${linked}`);
  });

  test('footnotes that ghost text adds are undone with it', async () => {
    await window.setSettings({ 'citeAgreement.citationStyle': 'oscola' });
    const name = await write('It says \n\nAfter.\n', '');
    await window.press('ControlOrMeta+Home', 'End');
    await window.type('“On June 14, the');
    await window.ghostText();
    await window.press('Tab');
    assert.match(
      await window.editorText(name),
      /^It says “On June 14, .*”\[\^1\]\n\nAfter\.\n\n\[\^1\]: The White House, fact sheet \(17 June 2013\)/u,
    );
    await window.press('ControlOrMeta+Z');
    await window.textBecomes(name, 'It says “On June 14, the\n\nAfter.\n');
    await window.setSettings({ 'citeAgreement.citationStyle': 'apa' });
  });

  test('the setting turns ghost text off', async () => {
    await window.setSettings({
      'citeAgreement.citationStyle': 'apa',
      'citeAgreement.ghostText': false,
    });
    await write('', 'It says “On June 14, the');
    await window.page.waitForTimeout(1000);
    assert.isFalse(await window.hasGhostText());
    await window.setSettings({ 'citeAgreement.citationStyle': 'apa' });
  });

  test('mistyped words bring the list, and become the exact ones', async () => {
    const name = await write('', 'It says “on june 14 the unted ');
    const [row] = await window.suggestRows();
    assert.match(row?.label ?? '', /^On June 14, the … .*nonproliferation\.$/u);
    assert.equal(row?.description, 'sentence');
    await window.screenshot('completion');
    await window.press('Enter');
    assert.equal(await window.editorText(name), `It says “${second}” ${cited}`);
    await window.press('ControlOrMeta+Z');
    await window.textBecomes(name, 'It says “on june 14 the unted ');
  });

  test('a short name becomes the official title', async () => {
    const name = await write('', 'under the MNEPR');
    await window.press('ControlOrMeta+Space');
    const rows = await window.suggestRows();
    assert.match(rows[1]?.label ?? '', /^Framework Agreement on a Multilateral/u);
    await window.press('ArrowDown', 'Enter');
    assert.equal(
      await window.editorText(name),
      'under the Framework Agreement on a Multilateral Nuclear Environmental Programme in the Russian Federation (MNEPR)',
    );
  });
});
