import { assert } from 'chai';
import fc from 'fast-check';
import { Quoted } from '../../../../src/core/verify/match/quoted';
import { runs } from '../../support/runs';

suite('the words of a quotation', () => {
  const cases: readonly (readonly [text: string, words: number])[] = [
    ['', 0],
    ['— . . . —', 0],
    ['The parties shall reduce their arsenals.', 6],
    ['It’s 1,000.5 by half', 4],
    ['U.S.', 2],
    ['non-nuclear weapons', 3],
    ['[the two states] agreed', 1],
    ['[ibid. Doe 2014, p. 3]', 0],
    ['[t]his [and] that', 2],
    [' “Quoted\nin” it', 3],
  ];
  for (const [text, words] of cases) {
    test(`${words} of: ${JSON.stringify(text)}`, () => {
      assert.equal(new Quoted(text).words, words);
    });
  }

  test('are at least so many where it is said without counting them', () => {
    const pieces = [
      'a',
      'The',
      ' ',
      ' ',
      '[',
      ']',
      '…',
      '.',
      ',',
      '’',
      '"',
      '1',
      '-',
      'é',
      '\n',
      '\u200B',
    ];
    const written = fc
      .array(fc.constantFrom(...pieces), { maxLength: 25 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 6 }), (text, fewest) => {
        assert.equal(new Quoted(text).hasWords(fewest), new Quoted(text).words >= fewest);
      }),
      runs(2_000),
    );
  });
});
