import { assert } from 'chai';
import fc from 'fast-check';
import { Lexicon } from '../../../src/core/index/lexicon';
import { runs } from '../support/runs';

suite('a lexicon', () => {
  const lexicon = new Lexicon();
  for (const word of ['treaty', 'treaties', 'threat', 'nonproliferation', 'cat', 'car']) {
    lexicon.add(word);
  }
  const similar = (typed: string) => lexicon.similar(typed).map(({ id }) => lexicon.word(id));

  const cases: readonly (readonly [what: string, typed: string, words: readonly string[]])[] = [
    ['the word itself', 'treaty', ['treaty']],
    ['swapped letters', 'traety', ['treaty']],
    ['two typos in a long word', 'nonproilferatoin', ['nonproliferation']],
    ['two typos in a short one are too many', 'trtya', []],
    ['no typos in three letters', 'caz', []],
    ['a word that is begun', 'trea', ['treaty', 'treaties']],
    ['nothing like it', 'xylophone', []],
  ];
  for (const [what, typed, words] of cases) {
    test(`${what}: “${typed}”`, () => {
      assert.deepEqual(similar(typed), words);
    });
  }

  test('knows a word that was added since it was last asked', () => {
    assert.notInclude(similar('protcol'), 'protocol');
    lexicon.add('protocol');
    assert.deepEqual(similar('protcol'), ['protocol']);
  });

  test('finds the words that letters are a part of', () => {
    assert.deepEqual(
      lexicon.holding('proliferation').map(({ id }) => lexicon.word(id)),
      ['nonproliferation'],
    );
  });
});

suite('a lexicon finds words by their letters', () => {
  /** What `readWords` gives: the word's letters, and after them what is left of longer ones. */
  const lettersOf = (word: string) =>
    Uint16Array.from(`${word}leftover`, (letter) => letter.charCodeAt(0));
  const byLetters = (lexicon: Lexicon, word: string) =>
    lexicon.idOfLetters(lettersOf(word), word.length);

  const known = ['treaty', 'treaties', 'threat', 'договор', 'a', '1992', 'ab'.repeat(200)];
  const cases: readonly (readonly [what: string, word: string, id: number | undefined])[] = [
    ['a word', 'treaty', 0],
    ['letters beyond ASCII', 'договор', 3],
    ['a single letter', 'a', 4],
    ['a number', '1992', 5],
    ['a word of very many letters', 'ab'.repeat(200), 6],
    ['the beginning of a word', 'treat', undefined],
    ['a word and more', 'threats', undefined],
    ['a word of other letters', 'peace', undefined],
    ['a word of more letters than any', 'a'.repeat(1_000), undefined],
    ['nothing', '', undefined],
  ];
  for (const [what, word, id] of cases) {
    test(`${what}: ${id ?? 'none'}`, () => {
      const lexicon = new Lexicon();
      for (const each of known) lexicon.add(each);
      assert.equal(byLetters(lexicon, word), id);
      assert.equal(lexicon.idOf(word), id);
    });
  }

  test('as if they were asked for as strings, also when many more were added', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcé中1'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.array(word), (added, others) => {
        const lexicon = new Lexicon();
        assert.deepEqual(
          added.map((each) => lexicon.add(each)),
          [...added.keys()],
        );
        const check = () => {
          for (const each of [...added, ...others]) {
            const at = added.indexOf(each);
            assert.equal(lexicon.idOf(each), at < 0 ? undefined : at, each);
            assert.equal(byLetters(lexicon, each), lexicon.idOf(each), each);
          }
        };
        check();
        for (let more = 0; more < 5_000; more++) lexicon.add(`word${more}`);
        check();
        assert.equal(lexicon.size, added.length + 5_000);
      }),
      runs(20),
    );
  });
});
