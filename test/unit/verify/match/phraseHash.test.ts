import { assert } from 'chai';
import fc from 'fast-check';
import { eachChosenPhrase, phraseHash } from '../../../../src/core/verify/match/phraseHash';
import { runs } from '../../support/runs';

/** So many words in a row hold a chosen phrase. */
const enough = 8;

function chosenIn(words: readonly number[], before = Infinity) {
  const ids = Int32Array.from(words);
  const chosen: { hash: number; at: number }[] = [];
  eachChosenPhrase(ids, before, (hash, at) => chosen.push({ hash, at }));
  for (const { hash, at } of chosen) assert.equal(hash, phraseHash(ids, at));
  return chosen;
}

const placesIn = (words: readonly number[], before?: number) =>
  chosenIn(words, before).map(({ at }) => at);

suite('the phrases of a text that are chosen', () => {
  const counting = (count: number) => Array.from({ length: count }, (_, at) => at);
  const cases: readonly (readonly [what: string, words: readonly number[], count: number])[] = [
    ['none of no words', [], 0],
    ['none of four words', counting(4), 0],
    ['the only one of five words', counting(5), 1],
    ['one of seven words', counting(7), 1],
    ['one of eight words', counting(8), 1],
    ['one of eight words that are the same', Array<number>(8).fill(1), 1],
  ];
  for (const [what, words, count] of cases) {
    test(what, () => {
      assert.lengthOf(placesIn(words), count);
    });
  }

  test('are the first of those that are the same', () => {
    // Every phrase has the same words, so each window's first is chosen.
    assert.deepEqual(placesIn(Array<number>(12).fill(1)), [0, 1, 2, 3, 4]);
  });

  test('are none where all words belong to others', () => {
    assert.deepEqual(placesIn(counting(20), 0), []);
    assert.deepEqual(placesIn(counting(5), 0), []);
  });

  // Few different words, so that phrases come twice and hashes are equal.
  const words = fc.oneof(
    fc.array(fc.integer({ min: -1, max: 2 }), { maxLength: 60 }),
    fc.array(fc.integer({ min: -1, max: 100_000 }), { maxLength: 60 }),
  );

  test('are in order, each once, and in every eight words in a row', () => {
    fc.assert(
      fc.property(words, (all) => {
        const places = placesIn(all);
        assert.deepEqual(
          places,
          [...new Set(places)].sort((a, b) => a - b),
        );
        for (let first = 0; first + enough <= all.length; first++) {
          const isThere = places.some((at) => at >= first && at + 5 <= first + enough);
          assert.isTrue(isThere, `${all.join(' ')}, from ${first}`);
        }
      }),
      runs(500),
    );
  });

  test('are what each eight words choose by themselves, as far as they are the text’s own', () => {
    fc.assert(
      fc.property(words, fc.nat(70), (all, before) => {
        const expected = new Set<number>();
        for (let first = 0; first < before && first + enough <= all.length; first++) {
          for (const at of placesIn(all.slice(first, first + enough))) expected.add(first + at);
        }
        if (all.length >= enough) assert.deepEqual(placesIn(all, before), [...expected]);
      }),
      runs(500),
    );
  });

  test('are shared by texts that have eight words in common', () => {
    const common = fc.array(fc.nat(100_000), { minLength: enough, maxLength: 20 });
    fc.assert(
      fc.property(words, words, common, words, words, (a, b, shared, c, d) => {
        const hashes = new Set(chosenIn([...a, ...shared, ...c]).map(({ hash }) => hash));
        assert.isTrue(chosenIn([...b, ...shared, ...d]).some(({ hash }) => hashes.has(hash)));
      }),
      runs(500),
    );
  });
});
