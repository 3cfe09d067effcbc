import { assert } from 'chai';
import { Lexicon } from '../../../src/core/index/lexicon';

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
