import { assert } from 'chai';
import { bundledSources } from '../../../src/core/bundled';
import { excerptOf } from '../../../src/core/quote/excerpt';
import { passageAddress } from '../../../src/core/quote/passageAddress';
import { textFragment } from '../../../src/core/quote/textFragment';
import { passagesOf } from '../../../src/core/source/passages';

suite('text fragments', () => {
  const cases: readonly (readonly [words: string, fragment: string])[] = [
    ['remain committed', ':~:text=remain%20committed'],
    [
      'one two three four five six seven eight',
      ':~:text=one%20two%20three%20four%20five%20six%20seven%20eight',
    ],
    [
      'one two three four five six seven eight nine',
      ':~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    ],
    [
      'long-time partners, and “so”',
      ':~:text=long%2Dtime%20partners%2C%20and%20%E2%80%9Cso%E2%80%9D',
    ],
    ["what's (so) & so", ':~:text=what%27s%20%28so%29%20%26%20so'],
    ['first\n\nsecond', ':~:text=first,second'],
  ];
  for (const [words, fragment] of cases) {
    test(JSON.stringify(words), () => {
      assert.equal(textFragment(`… ${words} …`, { start: 2, end: 2 + words.length }), fragment);
    });
  }

  test('every passage’s begins and ends with its own words, and is an address', () => {
    const [source] = bundledSources();
    assert.exists(source);
    for (const passage of passagesOf(source, 'sentence')) {
      const address = passageAddress(excerptOf(source, passage));
      assert.exists(address);
      const { hash, href } = new URL(address);
      assert.equal(href, address);
      const [first, last = first] = decodeURIComponent(hash.slice('#:~:text='.length)).split(
        /,(?=\S)/u,
      );
      const words = passage.text.replace(/\s+/gu, ' ');
      assert.isTrue(words.startsWith(first ?? '-') && words.endsWith(last ?? '-'), address);
    }
  });
});
