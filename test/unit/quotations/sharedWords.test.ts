import { assert } from 'chai';
import { shareWords } from '../../../src/core/quotations/sharedWords';

suite('shareWords', () => {
  const text = 'one two three four five six. Yes indeed. seven eight nine ten eleven';
  const span = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const cases = [
    ['one two three four five', 'two three four five six', true],
    ['one two three four', 'two three four five', false],
    ['one two three', 'seven eight nine', false],
    // A sentence of two words is shared by whoever has both.
    ['six. Yes indeed. seven', 'Yes indeed', true],
    ['six. Yes', 'Yes indeed', false],
  ] as const;
  for (const [a, b, expected] of cases) {
    test(`“${a}”, “${b}”: ${expected ? 'enough' : 'too few'}`, () => {
      assert.equal(shareWords(text, span(a), span(b)), expected);
      assert.equal(shareWords(text, span(b), span(a)), expected);
    });
  }
});
