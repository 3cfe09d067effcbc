import { assert } from 'chai';
import fc from 'fast-check';
import { PassageLookup } from '../../../src/core/complete/passageLookup';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { PassageSearch } from '../../../src/core/search/passageSearch';
import { sourceWith } from '../support/sourceWith';

/** Sentences of the State of the Union addresses (public domain) among many made of their words. */
const told = [
  'It will be necessary to renew the several treaties of commerce with the Barbary powers.',
  'The Umbrella Agreement of 1992 shall remain in force until the Parties agree otherwise.',
  'Our cooperative nonproliferation programs have dismantled thousands of warheads.',
  'Congress appropriated four hundred million dollars for the destruction of weapons.',
];
const vocabulary = told.flatMap((sentence) => sentence.replace('.', '').split(' '));
const noise = Array.from(
  { length: 400 },
  (_, n) =>
    `Now ${Array.from(
      { length: 12 },
      (_word, k) => vocabulary[(n * 31 + k * k * 7 + n * k) % vocabulary.length],
    ).join(' ')} number${n}.`,
);
const sources = [
  sourceWith(noise.slice(0, 200).join('\n\n'), 'first'),
  sourceWith([...noise.slice(200, 300), ...told, ...noise.slice(300)].join(' '), 'second'),
];
const shelf = shelfOf(sources);

suite('PassageSearch, of more passages than Fuse.js can read', () => {
  const search = new PassageSearch(shelf, 'sentence');
  const cases: readonly (readonly [what: string, query: string, found: string | undefined])[] = [
    ['words as they stand', 'treaties of commerce with the Barbary powers', told[0]],
    ['typos', 'treatise of comerce with teh Barbray', told[0]],
    ['words dropped and swapped', 'remain force until otherwise Parties agree', told[1]],
    ['a word that is only begun', 'cooperative nonprolif', told[2]],
    ['the middle of a word', 'proliferation programs dismantled', told[2]],
    ['case and accents', 'CONGRÉSS APPROPRIATED FOUR HUNDRED', told[3]],
    ['a word that stands once', 'number312', noise[312]],
    ['words that are nowhere', 'xylophone zeppelin', undefined],
  ];
  for (const [what, query, found] of cases) {
    test(what, () => {
      assert.equal(search.search(query, 5)[0]?.passage.text, found);
    });
  }

  test('highlights the words that were found', () => {
    const [hit] = search.search('treatise Barbray');
    assert.deepEqual(
      hit?.ranges.map(({ start, end }) => hit.passage.text.slice(start, end)),
      ['treaties', 'Barbary'],
    );
  });

  test('without words gives the first passages, as many as wanted', () => {
    assert.deepEqual(
      search.search('', 2).map(({ passage }) => passage.text),
      noise.slice(0, 2),
    );
  });

  test('keeps to the limit', () => {
    assert.lengthOf(search.search('treaties of commerce', 3), 3);
  });

  test('finds the words in a paragraph as long as a book, and highlights them', () => {
    const [hit] = new PassageSearch(shelf, 'paragraph').search('Barbray powers renew several');
    assert.equal(hit?.passage.id, 'second#p1');
    const words = hit?.ranges.map(({ start, end }) => hit.passage.text.slice(start, end)) ?? [];
    assert.includeMembers(words, ['Barbary', 'powers']);
  });
});

suite('PassageLookup, of more text than is read through', () => {
  const lookup = new PassageLookup(shelf);

  test('finds what was typed of any passage, exactly and with a typo', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...told),
        fc.integer({ min: 30, max: 60 }),
        fc.nat(8),
        (sentence, length, at) => {
          const typed = sentence.slice(0, length);
          const texts = (typing: string) =>
            lookup
              .similar(typing, 8)
              .map(({ source, start }) => source.body.slice(start, start + sentence.length));
          assert.include(texts(typed), sentence);
          assert.include(texts(typed.slice(0, at) + typed.slice(at + 1)), sentence);
        },
      ),
    );
  });

  test('words in another case come after those as typed', () => {
    const both = new PassageLookup(
      shelfOf([sourceWith('the parties agree. The Parties agree.', 'one')]),
    );
    assert.deepEqual(
      both.similar('The Parties').map(({ start, errors }) => [start, errors]),
      [
        [19, 0],
        [0, 1],
      ],
    );
  });

  test('gives no more places than wanted', () => {
    assert.lengthOf(lookup.exact('the', 3), 3);
  });
});
