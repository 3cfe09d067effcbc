import { assert } from 'chai';
import fc from 'fast-check';
import { eachMatch } from '../../../src/core/text/eachMatch';

function matchesIn(text: string, pattern: RegExp): readonly string[] {
  const found: string[] = [];
  eachMatch(text, pattern, ({ 0: match, index }) => found.push(`${index} ${match}`));
  return found;
}

suite('eachMatch', () => {
  const cases: readonly (readonly [what: string, text: string, pattern: RegExp])[] = [
    ['nothing', 'abc', /\d/gu],
    ['several', 'a1b22c', /\d+/gu],
    ['empty ones', 'a1b', /\d*/gu],
    ['empty ones between characters of two units', '𝐁a𝐁', /(?=.)/gu],
    ['what stands after others', 'aXbX', /(?<=a)X|X(?=$)/gu],
  ];
  for (const [what, text, pattern] of cases) {
    test(`takes ${what} as matchAll does`, () => {
      const expected = [...text.matchAll(pattern)].map((match) => `${match.index} ${match[0]}`);
      assert.deepEqual(matchesIn(text, pattern), expected);
    });
  }

  test('takes all again when it is asked again, and in texts that are met in between', () => {
    const pattern = /\w+/gu;
    const inner: (readonly string[])[] = [];
    const outer: string[] = [];
    eachMatch('one two', pattern, ({ 0: word }) => {
      outer.push(word);
      inner.push(matchesIn('a b c', pattern));
    });
    assert.deepEqual(outer, ['one', 'two']);
    assert.deepEqual(inner, [
      ['0 a', '2 b', '4 c'],
      ['0 a', '2 b', '4 c'],
    ]);
  });

  test('takes what matchAll takes, in every text', () => {
    const pieces = fc.constantFrom('a', 'b', '1', ' ', '𝐁', '\n', 'é');
    const patterns = fc.constantFrom(/a*/gu, /\d|(?=b)/gu, /[^a]+?/gu, /$/gmu, /(?!a)/gu);
    fc.assert(
      fc.property(fc.array(pieces), patterns, (all, pattern) => {
        const text = all.join('');
        const expected = [...text.matchAll(pattern)].map((match) => `${match.index} ${match[0]}`);
        assert.deepEqual(matchesIn(text, pattern), expected);
      }),
    );
  });
});
