import { assert } from 'chai';
import fc from 'fast-check';
import { editDistance } from '../../../src/core/index/editDistance';

suite('editDistance', () => {
  const cases: readonly (readonly [one: string, other: string, distance: number])[] = [
    ['treaty', 'treaty', 0],
    ['treaty', 'treat', 1],
    ['treaty', 'treatyy', 1],
    ['treaty', 'treoty', 1],
    ['treaty', 'traety', 1],
    ['treaty', 'rteayt', 2],
    ['treaty', 'threats', 2],
    ['treaty', 'protocol', 3],
    ['', 'ab', 2],
  ];
  for (const [one, other, distance] of cases) {
    test(`${one} and ${other}`, () => {
      assert.equal(editDistance(one, other, 2), distance);
      assert.equal(editDistance(other, one, 2), distance);
    });
  }

  test('is no more than the mistakes that were made', () => {
    const mistake = fc.record({ at: fc.nat(20), kind: fc.constantFrom('add', 'drop', 'swap') });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-e]{3,12}$/), mistake, (word, { at, kind }) => {
        const i = at % (word.length - 1);
        const swapped = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
        const wrong =
          kind === 'add'
            ? `${word.slice(0, i)}x${word.slice(i)}`
            : kind === 'drop'
              ? word.slice(0, i) + word.slice(i + 1)
              : swapped;
        assert.isAtMost(editDistance(word, wrong, 2), 1);
      }),
    );
  });
});
