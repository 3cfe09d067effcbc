import { assert } from 'chai';
import * as vscode from 'vscode';
import { accept, completions, labelOf } from './support/completion.js';
import { closeAllEditors, openDocument } from './support/document.js';
import { activeExtension } from './support/extension.js';

suite('Agreement name completion', () => {
  suiteSetup(activeExtension);
  teardown(closeAllEditors);

  const framework =
    'Framework Agreement on a Multilateral Nuclear Environmental Programme in the Russian Federation';
  const umbrella =
    'Agreement between the United States of America and the Russian Federation Concerning the Safe and Secure Transportation, Storage and Destruction of Weapons and the Prevention of Weapons Proliferation';

  suite('a short name or the start of a title becomes the official title', () => {
    const cases: readonly (readonly [text: string, title: string, short: string])[] = [
      ['Under MNEPR|', framework, 'MNEPR'],
      ['Under mnepr|', framework, 'MNEPR'],
      ['Under the Framework Agreement on a M|', framework, 'MNEPR'],
      ['Under the CTR Umbrella Agreement|', umbrella, 'CTR Umbrella Agreement'],
      ['Under the Nunn-Lugar CTR Umb|', umbrella, 'CTR Umbrella Agreement'],
      [
        'Under the Nunn-Lugar Act|',
        'Soviet Nuclear Threat Reduction Act of 1991',
        'Nunn-Lugar Act',
      ],
      ['Under the CTR\nUmbrella Agr|', umbrella, 'CTR Umbrella Agreement'],
    ];
    for (const [text, title, short] of cases) {
      const before = /^Under (?:the )?/u.exec(text)?.[0] ?? '';
      test(JSON.stringify(text), async () => {
        const editor = await openDocument(`${text} one works.`);
        const [alone] = await completions(editor);
        assert.exists(alone);
        assert.equal(await accept(editor, alone), `${before}${title} one works.`);
      });
      test(`${JSON.stringify(text)}, with its abbreviation`, async () => {
        const editor = await openDocument(`${text} one works.`);
        const [, withShort] = await completions(editor);
        assert.exists(withShort);
        assert.equal(labelOf(withShort), `${title} (${short})`);
        assert.equal(await accept(editor, withShort), `${before}${title} (${short}) one works.`);
      });
    }
  });

  test('an agreement without a short name is offered once', async () => {
    const editor = await openDocument('The Former Soviet Union Dem|');
    assert.deepEqual((await completions(editor)).map(labelOf), [
      'Former Soviet Union Demilitarization Act of 1992',
      'Former Soviet Union Dem, with its citation',
    ]);
  });

  test('a name gets the citation of its agreement, and stays as it was typed', async () => {
    const editor = await openDocument('Under MNEPR| one works.');
    const [, , cited] = await completions(editor);
    assert.exists(cited);
    assert.equal(labelOf(cited), 'MNEPR, with its citation');
    assert.equal(
      await accept(editor, cited),
      `Under MNEPR[^1] one works.\n\n[^1]: ${framework}, May 21, 2003, 2003 O.J. (L 155) 37.\n`,
    );
  });

  test('an item shows the card of its agreement', async () => {
    const editor = await openDocument('Under MNEPR|');
    const [item] = await completions(editor);
    assert.instanceOf(item?.documentation, vscode.MarkdownString);
    assert.include(item.documentation.value, `**${framework}** (MNEPR)`);
    assert.include(item.documentation.value, '21 May 2003, Stockholm');
  });

  suite('offers nothing', () => {
    const cases: readonly (readonly [where: string, text: string])[] = [
      ['for two letters', 'Under MN|'],
      ['for other words', 'Under the weather|'],
      ['inside a word', 'preMNEPR|'],
      ['in inline code', 'Under `MNEPR|`'],
      ['in fenced code', '```\nMNEPR|\n```'],
      ['in an address', '<https://a.example/MNEPR|>'],
    ];
    for (const [where, text] of cases) {
      test(where, async () => {
        assert.isEmpty(await completions(await openDocument(text)));
      });
    }
  });
});
