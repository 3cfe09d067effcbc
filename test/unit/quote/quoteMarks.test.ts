import { assert } from 'chai';
import { unicodeQuoteMarks } from '../../../src/core/markup/quoteMarkShapes';
import { latex } from '../../../src/core/markup/latex';
import {
  closing,
  opening,
  splitAtQuoteMarks,
  writeInside,
  type QuoteMarks,
} from '../../../src/core/quote/quoteMarks';

const same = (words: string): string => words;

/** A whole quotation. */
function quote(text: string, marks: QuoteMarks, escape: (words: string) => string): string {
  return opening(text, marks) + writeInside(text, marks, escape) + closing(text, marks);
}

suite('quote', () => {
  const american = unicodeQuoteMarks('curly', 'double-first');
  const british = unicodeQuoteMarks('curly', 'single-first');
  const typewriter = unicodeQuoteMarks('straight', 'double-first');
  const tex = latex.quoteMarks('curly', 'double-first');

  const cases: readonly (readonly [
    what: string,
    text: string,
    marks: typeof american,
    written: string,
  ])[] = [
    ['no marks inside', 'as it stands', american, '“as it stands”'],
    ['double marks become single ones', 'that “it is”', american, '“that ‘it is’”'],
    [
      'single marks become double ones inside single ones',
      'that ‘it is’',
      british,
      '‘that “it is”’',
    ],
    ['double marks stay inside single ones', 'that “it is”', british, '‘that “it is”’'],
    ['three levels', '“a ‘b’ c” d', american, '“‘a “b” c’ d”'],
    [
      'an apostrophe is no mark',
      'the States’ and don’t “say ‘it’s’”',
      american,
      '“the States’ and don’t ‘say “it’s”’”',
    ],
    ['a mark without its partner stays', 'say “it', american, '“say “it”'],
    ['guillemets', 'il dit «oui»', american, '“il dit ‘oui’”'],
    ['straight marks', 'that "it is" so', typewriter, `"that 'it is' so"`],
    ['TeX’s marks', 'that “it is” so', tex, "``that `it is' so''"],
    ['TeX’s marks that meet', '“it is”', tex, "``\\,`it is'\\,''"],
  ];
  for (const [what, text, marks, written] of cases) {
    test(what, () => {
      assert.equal(quote(text, marks, same), written);
    });
  }

  test('cut in two, what is written is the same', () => {
    const text = 'he “said ‘so’ and” went';
    const whole = writeInside(text, american, same);
    for (let from = 0; from <= text.length; from++) {
      assert.equal(whole.slice(0, from) + writeInside(text, american, same, from), whole);
    }
  });

  test('the pieces put together are the text', () => {
    const text = 'a “b ‘c’ d” e’s “f';
    const pieces = splitAtQuoteMarks(text);
    const length = pieces.reduce(
      (sum, piece) => sum + (piece.kind === 'words' ? piece.text.length : 1),
      0,
    );
    assert.equal(length, text.length);
  });
});
