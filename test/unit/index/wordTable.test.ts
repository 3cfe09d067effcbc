import { assert } from 'chai';
import fc from 'fast-check';
import { WordTable } from '../../../src/core/index/wordTable';
import { finish } from '../../../src/core/text/steps';
import { runs } from '../support/runs';

const lettersOf = (word: string) => Uint16Array.from(word, (letter) => letter.charCodeAt(0));

suite('a table of words', () => {
  const words = ['treaty', 'treat', 'y', 'treatytreaty', 'договор', ''];

  test('numbers words in the order in which they are met', () => {
    const table = new WordTable();
    const numbers = [...words, ...words].map((each) =>
      table.numberOf(lettersOf(each), each.length),
    );
    assert.deepEqual(numbers, [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
    assert.deepEqual(finish(table.words()), words);
  });

  const cases: readonly (readonly [what: string, letters: string, length: number, of: string])[] = [
    ['a word', 'treaty', 6, 'treaty'],
    ['what another one begins with', 'treat', 5, 'treat'],
    ['the first of more letters', 'treatises', 5, 'treat'],
    ['a word twice', 'treatytreaty', 12, 'treatytreaty'],
    ['letters beyond ASCII', 'договор', 7, 'договор'],
  ];
  for (const [what, letters, length, of] of cases) {
    test(`finds ${what}`, () => {
      const table = new WordTable();
      for (const each of words) table.numberOf(lettersOf(each), each.length);
      assert.equal(table.find(lettersOf(letters), length), words.indexOf(of));
    });
  }

  test('does not take in what is looked for', () => {
    const table = new WordTable();
    assert.isUndefined(table.find(lettersOf('treaty'), 6));
    assert.equal(table.count, 0);
    table.numberOf(lettersOf('treaty'), 6);
    for (const other of ['treat', 'treatys', 'threaty', 'ytaert']) {
      assert.isUndefined(table.find(lettersOf(other), other.length), other);
    }
    assert.equal(table.count, 1);
  });

  test('finds the same after it has grown', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcé中'), maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), (known) => {
        const table = new WordTable();
        for (const each of known) table.numberOf(lettersOf(each), each.length);
        const find = () =>
          [...known, 'xyz'].map((each) => table.find(lettersOf(each), each.length));
        const before = find();
        assert.deepEqual(before, [...known.keys(), undefined]);
        // More words than there were slots, and more letters than there was room for.
        for (let more = 0; more < 5_000; more++) {
          const each = `word${more}`;
          table.numberOf(lettersOf(each), each.length);
        }
        assert.deepEqual(find(), before);
      }),
      runs(20),
    );
  });
});
