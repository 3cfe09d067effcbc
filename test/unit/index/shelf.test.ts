import { assert } from 'chai';
import fc from 'fast-check';
import { phrasePlaces } from '../../../src/core/index/phrase';
import { arrangeShelf } from '../../../src/core/index/arrangeShelf';
import { sentencesWith, type Shelf } from '../../../src/core/index/shelf';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { indexSource } from '../../../src/core/index/sourceIndex';
import { wordsOf } from '../../../src/core/index/wordReader';
import { finish } from '../../../src/core/text/steps';
import { sourceWith } from '../support/sourceWith';
import { runs } from '../support/runs';

const treaty = sourceWith(
  'The Parties shall cooperate. The Parties agree.\n\nThey shall not.',
  'treaty',
);
const speech = sourceWith('We shall cooperate, and we agree.', 'speech');

function where(shelf: Shelf, phrase: string, isBegun = false): readonly string[] {
  const words = wordsOf(phrase).map(({ text }) => text);
  return [...phrasePlaces(shelf, words, isBegun)].map(
    ({ volume: { source, index }, firstWord }) => {
      const start = index.starts[firstWord] ?? 0;
      return `${source.id}: ${source.body.slice(start, start + 16)}`;
    },
  );
}

suite('a shelf', () => {
  const shelf = shelfOf([treaty, speech]);

  const cases: readonly (readonly [phrase: string, isBegun: boolean, places: readonly string[]])[] =
    [
      ['shall cooperate', false, ['treaty: shall cooperate.', 'speech: shall cooperate,']],
      ['Parties agree', false, ['treaty: Parties agree.\n\n']],
      ['cooperate the parties', false, ['treaty: cooperate. The P']],
      ['agree they', false, ['treaty: agree.\n\nThey sha']],
      ['shall co', true, ['treaty: shall cooperate.', 'speech: shall cooperate,']],
      ['part', true, ['treaty: Parties shall co', 'treaty: Parties agree.\n\n']],
      ['shall co', false, []],
      ['shall dismantle', false, []],
      ['agree we', false, []],
    ];
  for (const [phrase, isBegun, expected] of cases) {
    test(`finds “${phrase}${isBegun ? '|' : ''}”`, () => {
      assert.deepEqual(where(shelf, phrase, isBegun), expected);
    });
  }

  test('finds every three words of every text where they are', () => {
    const word = fc.constantFrom('the', 'party', 'shall', 'agree', 'treaty', 'U.S.', 'don’t');
    const sentence = fc
      .array(word, { minLength: 3, maxLength: 9 })
      .map((all) => `${all.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const source = sourceWith(sentences.join('\n\n'), 'any');
        const made = shelfOf([source]);
        const words = wordsOf(source.body);
        for (let at = 0; at + 3 <= words.length; at++) {
          const phrase = words.slice(at, at + 3).map(({ text }) => text);
          const found = [...phrasePlaces(made, phrase, false)].map(({ firstWord }) => firstWord);
          const expected = words.flatMap((_, first) =>
            phrase.every((each, n) => words[first + n]?.text === each) ? [first] : [],
          );
          assert.deepEqual(found, expected);
        }
      }),
      runs(50),
    );
  });

  test('follows a source that changes, and forgets one that goes', () => {
    const indexed = [treaty, speech].map((source) => ({
      source,
      index: finish(indexSource(source)),
    }));
    const before = finish(arrangeShelf(indexed));
    const changed = sourceWith('We dismantle.', 'speech');
    const after = finish(
      arrangeShelf([indexed[0]!, { source: changed, index: finish(indexSource(changed)) }], before),
    );
    assert.deepEqual(where(after, 'we dismantle'), ['speech: We dismantle.']);
    assert.deepEqual(where(after, 'we agree'), []);
    assert.deepEqual(where(before, 'we agree'), ['speech: we agree.']);
    assert.deepEqual(where(before, 'we dismantle'), []);
    assert.deepEqual(where(finish(arrangeShelf([], after)), 'shall'), []);
  });

  test('does not keep the words of sources that went for ever', () => {
    let changing = shelfOf([treaty]);
    for (let turn = 0; turn < 20; turn++) {
      const text = Array.from({ length: 300 }, (_, n) => `word${turn}x${n}`).join(' ');
      const source = sourceWith(text, 'changing');
      changing = finish(arrangeShelf([{ source, index: finish(indexSource(source)) }], changing));
    }
    assert.isBelow(changing.lexicon.size, 2_500);
    assert.lengthOf(where(changing, 'word19x7'), 1);
  });

  test('counts the sentences that have a word', () => {
    const id = shelf.lexicon.idOf('shall') ?? -1;
    assert.equal(shelf.frequency(id), 3);
    assert.deepEqual(
      shelf.volumesWith(id).map((each) => [each.volume.source.id, ...sentencesWith(each)]),
      [
        ['treaty', 0, 2],
        ['speech', 0],
      ],
    );
  });
});
