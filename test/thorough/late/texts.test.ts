import { assert } from 'chai';
import fc from 'fast-check';
import { pack } from '../../../scripts/late/pack.mjs';
import { lateText } from '../../../scripts/late/texts.mjs';
import { runs } from '../../unit/support/runs';

suite('Late texts', () => {
  const unpacked = (texts: readonly string[], group = 'one', small = true) => {
    const named = texts.map((text, index) => ({ name: `text ${index}`, group, text }));
    const packed = pack(named, small);
    return named.map(({ name }) => lateText(packed, name));
  };
  /** Letters that come without an order, but the same in every run. */
  const noise = (length: number) => {
    let last = 1;
    return Array.from({ length }, () =>
      ((last = (last * 48_271) % 0x7fffffff) % 36).toString(36),
    ).join('');
  };

  const cases: Readonly<Record<string, string>> = {
    'no text': '',
    'one letter': 'a',
    'a letter again and again': 'a'.repeat(1000),
    'signs of one, two, three and four bytes': 'x § – 𝔸'.repeat(3),
    'a byte order mark': '\uFEFFtext',
    'letters without an order': noise(50_000),
    'the same far away': `${noise(200)}${'-'.repeat(300_000)}${noise(150_000)}${noise(200)}`,
    'several distances by turns': 'one, two, three; four: two, four; one: three, '.repeat(20),
  };
  for (const [what, text] of Object.entries(cases)) {
    test(`${what}: unpacked as it was`, () => {
      assert.isTrue(unpacked([text])[0] === text);
      assert.isTrue(unpacked([text], 'one', false)[0] === text, 'packed fast');
    });
  }

  test('any texts, in one pack: each as it was', () => {
    const word = fc.constantFrom('the ', 'Agreement ', 'the Agreement, ', 'Article II ', 'ё', '\n');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 200 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        assert.deepEqual(unpacked(texts), texts);
      }),
      runs(30),
    );
  });

  test('texts of one group share a pack, which is smaller than two', () => {
    const part = (name: string, group: string) => ({ name, group, text: noise(3000) });
    const together = pack([part('a', 'styles'), part('b', 'styles')], true).packs;
    const apart = pack([part('a', 'one'), part('b', 'other')], true).packs;
    assert.lengthOf(together, 1);
    assert.lengthOf(apart, 2);
    assert.isBelow(together.join('').length, apart.join('').length * 0.6);
  });
});
