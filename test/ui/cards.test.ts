import { assert } from 'chai';
import { openWindow, type Window } from './support/window.js';

suite('Cards, in the window', () => {
  let window: Window;
  suiteSetup(async () => void (window = await openWindow()));
  suiteTeardown(() => window.close());

  test('the card of an agreement says what is known, both sides of what is disputed, and who speaks of it', async () => {
    await window.newWorkspaceFile('card.md', 'The CTR Umbrella Agreement expired.\n\n');
    const card = await window.hoverText('Umbrella');
    await window.screenshot('hover');
    for (const words of [
      'Agreement between the United States of America and the Russian Federation',
      '(CTR Umbrella Agreement)',
      'United States of America, Russian Federation',
      '17 June 1992, Washington',
      '17 June 2013, according to the US Department of State',
      '16 June 2013, according to the Government of the Russian Federation',
      'This new framework builds upon the success of the 1992 Agreement',
      'The White House, fact sheet, para. 2',
    ]) {
      assert.include(card, words);
    }
  });

  test('its link inserts the citation of the agreement', async () => {
    await window.newWorkspaceFile('cite.md', 'The MNEPR began.\n\nSee \n');
    await window.press('ControlOrMeta+End', 'ArrowUp', 'End');
    await window.hoverText('MNEPR');
    await window.page.locator('.monaco-hover').getByText('Insert citation').click();
    await window.page.waitForTimeout(500);
    const text = await window.editorText('cite.md');
    assert.match(
      text,
      /^The MNEPR began\.\n\nSee\s*\[\^1\]\n\n\[\^1\]: Framework Agreement on a Multilateral Nuclear Environmental Programme in the Russian Federation, May 21, 2003/u,
    );
  });

  test('a quotation says whose words it is, and F12 leads to the passage', async () => {
    await window.newWorkspaceFile(
      'quoted.md',
      'They “remain committed to nuclear security” still.\n',
    );
    const card = await window.hoverText('committed');
    assert.include(card, 'The White House, fact sheet, quoted in Arms Control Law');
    assert.include(card, 'para. 4');
    await window.press('Escape', 'ControlOrMeta+Home');
    for (let step = 0; step < 14; step++) await window.press('ArrowRight');
    await window.press('F12');
    await window.page
      .locator('.tab.active')
      .getByText('New US-Russia Cooperative Threat Reduction Agreement')
      .waitFor();
  });
});
