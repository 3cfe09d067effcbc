import { assert } from 'chai';
import fc from 'fast-check';
import { wordsOf } from '../../../src/core/index/wordReader';
import { foldForSearch } from '../../../src/core/search/searchFolding';
import { runs } from '../support/runs';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

suite('wordsOf', () => {
  const cases: readonly (readonly [what: string, text: string, words: readonly string[]])[] = [
    ['nothing', '', []],
    ['marks alone', '… – “”', []],
    ['case and accents', 'Élan VITAL naïve', ['elan', 'vital', 'naive']],
    ['a name with a hyphen', 'Nunn-Lugar', ['nunn', 'lugar']],
    ['apostrophes', "Ukraine’s don't", ['ukraines', 'dont']],
    ['initialisms', 'the U.S. and the U.S.S.R.', ['the', 'us', 'and', 'the', 'ussr']],
    ['a sentence that ends in a letter', 'Plan B. Then', ['plan', 'b', 'then']],
    ['numbers', '1,155 of 2013', ['1', '155', 'of', '2013']],
    ['letters beyond the first plane', 'a 𝐁𝐨𝐥𝐝 word', ['a', 'bold', 'word']],
    ['a soft hyphen', 'dis\u00ADmantle', ['dismantle']],
    ['a ligature', 'ﬁrst', ['first']],
  ];
  for (const [what, text, expected] of cases) {
    test(what, () => {
      assert.deepEqual(texts(text), expected);
    });
  }

  const characters = fc.constantFrom(
    ..."aBcé’'. -,“”…\n1½ßЖ中".split(''),
    'e\u0301',
    '\u00AD',
    '\u00A0',
    '𝐁',
    'U.S.',
    'ﬁ',
  );

  test('are what search folding gives, in every text', () => {
    fc.assert(
      fc.property(fc.array(characters), (all) => {
        const text = all.join('');
        const folded = foldForSearch(text).text.trim();
        assert.deepEqual(texts(text), folded === '' ? [] : folded.split(/ +/));
      }),
      runs(500),
    );
  });

  test('stand where they say', () => {
    fc.assert(
      fc.property(fc.array(characters), (all) => {
        const text = all.join('');
        for (const { text: word, start, end } of wordsOf(text)) {
          assert.equal(foldForSearch(text.slice(start, end)).text, word);
        }
      }),
    );
  });
});
