import { assert } from 'chai';
import fc from 'fast-check';
import { between, betweenWords } from '../../../src/core/quotations/between';
import { runs } from '../support/runs';

/** What stands between the two words; there are ellipses before and after them. */
function read(gap: string): number {
  const start = '… one'.length;
  return betweenWords(`… one${gap}two ...`, start, start + gap.length);
}

suite('what stands between two words', () => {
  const cases: readonly (readonly [gap: string, expected: keyof typeof between])[] = [
    ['', 'nothing'],
    [' ', 'nothing'],
    [', “', 'nothing'],
    ['. ', 'nothing'],
    ['.. ', 'nothing'],
    [' \\emph{', 'nothing'],
    ['. [sic.]\n\n', 'nothing'],
    ['…', 'ellipsis'],
    ['...', 'ellipsis'],
    [' . . . ', 'ellipsis'],
    [' .\u00A0.\u00A0. ', 'ellipsis'],
    [',\n.\n.\n.\n', 'ellipsis'],
    ['. . . . ', 'ellipsis'],
    ['. [...] ', 'ellipsis'],
    ['. […] ', 'ellipsis'],
    [' [. . .] ', 'ellipsis'],
    [' \\dots ', 'ellipsis'],
    [' \\ldots{} ', 'ellipsis'],
    [' \\emph{\\dots} ', 'ellipsis'],
  ];
  for (const [gap, expected] of cases) {
    test(`${JSON.stringify(gap)}: ${expected}`, () => {
      assert.equal(read(gap), between[expected]);
    });
  }

  test('is told from all of it, wherever an ellipsis begins', () => {
    const pieces = fc.constantFrom(
      '.',
      ' ',
      '\n',
      '…',
      '\\',
      'dots',
      '\\ldots',
      '[',
      ']',
      ',',
      '“',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (all) => {
        const gap = all.join('');
        const isLeftOut = /…|\.\s?\.\s?\.|\\l?dots/u.test(gap);
        assert.equal(read(gap), isLeftOut ? between.ellipsis : between.nothing, gap);
      }),
      runs(1_000),
    );
  });
});
