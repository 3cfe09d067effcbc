import { assert } from 'chai';
import { LikelyUnits } from '../../../src/core/index/likelyUnits';
import { queryWords } from '../../../src/core/index/queryWords';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { Shortlister } from '../../../src/core/index/shortlist';
import { unitsOf } from '../../../src/core/index/units';
import { sourceWith } from '../support/sourceWith';

suite('the shortlist', () => {
  test('counts a word of the query once in a passage that has it in two forms', () => {
    const shelf = shelfOf([
      sourceWith('The treaty of treaties here.\n\nThe treaty alone is here.'),
    ]);
    const list = new Shortlister(shelf, unitsOf(shelf, 'sentence')).list(
      queryWords(shelf, ['treat']),
      10,
    );
    const heaviest = queryWords(shelf, ['treat'])[0]?.weight ?? 0;
    for (const { weight } of list) assert.isAtMost(weight, heaviest + 1e-5);
  });

  test('a word that nothing is like is found within others', () => {
    const shelf = shelfOf([sourceWith('Our nonproliferation programs.\n\nSomething else.')]);
    const found = new LikelyUnits(shelf, 'sentence').find('proliferation', 10, 10);
    assert.deepEqual(
      found.map(({ unit }) => unit.passage()?.text),
      ['Our nonproliferation programs.'],
    );
  });

  test('a common word is meant as it is typed', () => {
    const body = Array.from({ length: 30 }, (_, n) => `They were here then ${n}.`).join('\n\n');
    const shelf = shelfOf([sourceWith(`${body}\n\nWhere there is hope.`)]);
    const [were] = queryWords(shelf, ['were']);
    assert.deepEqual(
      were?.meant.map(({ id }) => shelf.lexicon.word(id)),
      ['were'],
    );
  });
});

suite('the likeliest passage', () => {
  const best = (body: string, query: string) =>
    new LikelyUnits(shelfOf([sourceWith(body)]), 'sentence').find(query, 10, 1)[0]?.unit.passage()
      ?.text;

  test('has the words together', () => {
    assert.equal(
      best(
        'Arms of all nations and of all kinds under control.\n\nAll nations of all kinds and under arms control.',
        'arms control',
      ),
      'All nations of all kinds and under arms control.',
    );
  });

  test('is the shorter one of two that have them', () => {
    assert.equal(
      best(
        'Arms control was agreed upon by everybody who was there.\n\nArms control was agreed.',
        'arms control',
      ),
      'Arms control was agreed.',
    );
  });

  test('has the words in their order', () => {
    assert.equal(
      best(
        'Control over arms it is, no less.\n\nArms under control it is, no less.',
        'arms control',
      ),
      'Arms under control it is, no less.',
    );
  });
});
