import { assert } from 'chai';
import fc from 'fast-check';
import { fold, folded } from '../../../src/core/text/fold';

suite('fold', () => {
  const cases: readonly (readonly [what: string, written: string, folded: string])[] = [
    ['quote marks of every shape', '“a” ‘b’ «c» "d" \'e\'', '"a" "b" "c" "d" "e"'],
    ['dashes of every shape', 'a–b—c−d‑e--f---g', 'a-b-c-d-e-f-g'],
    ['runs of white space and line breaks', 'a \t b\r\n  c\n\nd', 'a b c d'],
    ['no-break spaces', 'a\u00A0b\u202Fc', 'a b c'],
    ['soft hyphens and what else prints nothing', 'co\u00ADoperative\u200B\uFEFF', 'cooperative'],
    ['an ellipsis with or without its spaces', 'a . . . b', 'a…b'],
    ['an ellipsis as three dots', 'a...b', 'a…b'],
    ['an ellipsis as one character', 'a … b', 'a…b'],
    ['a full stop and an ellipsis', 'a. . . . B', 'a.…B'],
    ['a full stop and an ellipsis without spaces', 'a.... B', 'a.…B'],
    ['two dots are no ellipsis', 'U.S.. a', 'U.S.. a'],
    ['decomposed letters', 'e\u0301te\u0301', 'été'],
    ['case, digits and other punctuation stay', 'The 14, A; b? (C)', 'The 14, A; b? (C)'],
  ];
  for (const [what, written, folded] of cases) {
    test(what, () => {
      assert.equal(fold(written).text, folded);
    });
  }

  test('tells where in the original a span stands', () => {
    const folded = fold('the  “new” frame\u00ADwork . . . today');
    const at = folded.text.indexOf('framework');
    const { start, end } = folded.toOriginal({ start: at, end: at + 'framework'.length });
    assert.equal(folded.original.slice(start, end), 'frame\u00ADwork');
    const dots = folded.text.indexOf('…');
    const ellipsis = folded.toOriginal({ start: dots, end: dots + 1 });
    assert.equal(folded.original.slice(ellipsis.start, ellipsis.end), ' . . . ');
  });

  test('a span that begins or ends inside what was replaced takes in all of it', () => {
    // One letter with two accents composes to two characters, neither of which has an end of its own.
    const folded = fold('xa\u0301\u0301y');
    assert.equal(folded.text, 'xá\u0301y');
    assert.deepEqual(folded.toOriginal({ start: 1, end: 2 }), { start: 1, end: 4 });
    assert.deepEqual(folded.toOriginal({ start: 2, end: 3 }), { start: 1, end: 4 });
  });

  test('refuses a span that is not in the text', () => {
    assert.throws(() => fold('abc').toOriginal({ start: 2, end: 9 }), RangeError);
  });

  const written = fc.string({
    unit: fc.constantFrom(...'aeZ9 .…“”‘’"\'-–—\n\t\u00A0\u00AD\uFEFF\u0301é[]'),
  });

  test('is the same text without the way back', () => {
    fc.assert(fc.property(written, (text) => folded(text) === fold(text).text));
  });

  test('folding twice is folding once', () => {
    const visible = written.map((text) => text.replace(/[\u00AD\uFEFF]/gu, ''));
    fc.assert(fc.property(visible, (text) => fold(fold(text).text).text === fold(text).text));
  });

  test('the original of every span folds to that span, but for white space at its ends', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const [start = 0, end = 0] = [a, b]
          .map((n) => n % (folded.text.length + 1))
          .sort((x, y) => x - y);
        const original = folded.toOriginal({ start, end });
        assert.isAtMost(original.start, original.end);
        const again = fold(text.slice(original.start, original.end)).text;
        // A span that begins or ends inside a cluster, or an ellipsis after a stop, takes in all of it.
        const bare = (words: string) => words.replace(/[ .…\-áé\u0301]/gu, '');
        assert.include(bare(again), bare(folded.text.slice(start, end)));
        assert.isAtMost(bare(again).length - bare(folded.text.slice(start, end)).length, 2);
      }),
    );
  });

  test('from the original and back is the same place', () => {
    fc.assert(
      fc.property(written, fc.nat(), (text, n) => {
        const folded = fold(text);
        if (folded.text === '') return;
        const at = n % folded.text.length;
        const { start } = folded.toOriginal({ start: at, end: at });
        assert.isAtMost(folded.fromOriginal(start), at);
        assert.equal(
          folded.toOriginal({ start: folded.fromOriginal(start), end: at }).start,
          start,
        );
      }),
    );
  });
});
