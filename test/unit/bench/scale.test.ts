import { assert } from 'chai';
import fc from 'fast-check';
import { ceilings } from '../../bench/scale/ceiling';
import { misremember, mistypeWords } from '../../bench/scale/mistakes';
import { cutIntoPassages, multiplyPassages, samplePassages } from '../../bench/scale/passages';
import { drawQueries } from '../../bench/scale/queries';
import { tables } from '../../bench/scale/tables';
import { filesOfTar } from '../../bench/scale/tar.mjs';
import { Random } from '../../bench/typing/random';

const words =
  'treaty missile warhead storage security plant weapon fissile material transport'.split(' ');

/** So many different passages of the same words, in halves that differ too. */
function somePassages(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const turned = words.map((_, at) => words[(index + at) % words.length] ?? '');
    return `In ${1800 + index}, ${turned.join(' ')} by ${1850 + index}.`;
  });
}

suite('bench: passages', () => {
  test('are sentences, and clauses of long ones, verbatim', () => {
    const text = 'We have met. The first clause, which is long; the second one, too: here it ends.';
    assert.deepEqual(cutIntoPassages(text, 35), [
      'We have met.',
      'The first clause, which is long;',
      'the second one, too: here it ends.',
    ]);
  });

  test('hold the whole text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', ', ', '; ', '. ') }), (text) => {
        const kept = cutIntoPassages(text, 8).join('');
        assert.equal(kept.replaceAll(/\s/gu, ''), text.replaceAll(/\s/gu, ''));
      }),
    );
  });

  test('a sample has so many, in their order, by its seed', () => {
    const all = somePassages(50);
    const sample = samplePassages(all, 20, 1);
    assert.lengthOf(sample, 20);
    assert.deepEqual(
      sample,
      all.filter((passage) => sample.includes(passage)),
    );
    assert.deepEqual(samplePassages(all, 20, 1), sample);
    assert.notDeepEqual(samplePassages(all, 20, 2), sample);
    assert.throws(() => samplePassages(all, 51, 1), RangeError);
  });

  test('multiplied, all differ', () => {
    const all = somePassages(50);
    const more = multiplyPassages(all, 10);
    assert.deepEqual(more.slice(0, 50), all);
    assert.equal(new Set(more).size, 500);
  });
});

suite('bench: queries', () => {
  const passages = somePassages(50);
  const queries = drawQueries(passages, 20, 1);

  test('are the same for a seed', () => {
    assert.deepEqual(drawQueries(passages, 20, 1), queries);
    assert.notDeepEqual(drawQueries(passages, 20, 2), queries);
  });

  test('long ones lack a word of their passage, and have two typos', () => {
    for (const { query, target } of queries.long) {
      const [typed, there] = [query.split(' '), (passages[target] ?? '').split(' ')];
      assert.lengthOf(
        typed.filter((word) => !there.includes(word)),
        2,
        query,
      );
      assert.approximately(query.length, 60, 15);
    }
  });

  test('a misremembered one lacks two words, and has two wrong ones beside two typos', () => {
    const others = ['harvest tariff railway'];
    const typed = misremember(words, others, new Random(1));
    assert.lengthOf(typed, words.length - 2);
    assert.lengthOf(
      typed.filter((word) => others[0]?.includes(word)),
      2,
    );
    assert.lengthOf(
      typed.filter((word) => words.includes(word)),
      typed.length - 4,
    );
  });

  test('short ones are two or three words of their passage, every other one with a typo', () => {
    queries.short.forEach(({ query, target, words: meant, ceiling }, index) => {
      assert.include([2, 3], meant.length);
      for (const word of meant) assert.include(passages[target], word);
      const wrong = query.split(' ').filter((word) => !meant.includes(word));
      assert.lengthOf(wrong, index % 2, query);
      assert.isAtMost(ceiling, 1 / 10); // of the fifty passages, ten or more have these words in this order
    });
  });

  test('a typo leaves punctuation and short words alone', () => {
    const typed = mistypeWords(['“the', 'treaty,”', '1,000'], 2, new Random(1));
    assert.deepEqual([typed[0], typed[2]], ['“the', '1,000']);
    assert.match(typed[1] ?? '', /^t\p{L}{4,6},”$/u);
    assert.notEqual(typed[1], 'treaty,”');
  });

  test('what is possible is to take the likeliest of the passages that have the words', () => {
    const passages = ['A new treaty.', 'a new Treaty of peace', 'A new treaty.', 'Treaties'];
    const queries = [['treaty'], ['new', 'treaties']];
    const found = ceilings(passages, queries, () => 0.5);
    assert.deepEqual(found, [2 / 3, 1]);
    const ofShort = ceilings(passages, queries, (_, { length }) => (length < 15 ? 1 : 0));
    assert.deepEqual(ofShort, [1, 1]);
  });
});

suite('bench: what was measured', () => {
  test('an engine that was ended is told as such', () => {
    const [index, long, , short] = tables([
      {
        size: 100_000,
        bytes: 10_000_000,
        queries: 60,
        ceiling: 0.75,
        outcomes: [
          {
            engine: 'ours',
            built: { milliseconds: 500, bytes: 20_000_000, index: true },
            answers: [{ kind: 'long', milliseconds: 2, rank: 0 }],
          },
          { engine: 'slow', answers: [] },
        ],
      },
    ]);
    assert.deepEqual(index?.rows, [
      [
        '100,000: ours',
        '500 ms',
        '1.00 ×',
        '10.0 MB',
        '20.0 MB/s',
        '20.0 MB',
        '2.0 ×',
        '10 MB/s, 4 ×',
      ],
      ['100,000: slow', 'more than 2 min', '', '10.0 MB', '', '', '', ''],
    ]);
    assert.deepEqual(long?.rows, [
      ['100,000: ours', '2.00 ms', '2.00 ms', '1.00 ×', '', '', '1 of 60', '16 ms'],
      ['100,000: slow', 'more than 2 min', '', '', '', '', '0 of 60', ''],
    ]);
    assert.include(short?.rows[1] ?? [], '75 %');
  });

  test('files of a tar archive', () => {
    const header = Buffer.alloc(512);
    header.write('package/data/a.txt', 0);
    header.write('00000000005', 124);
    header.write('0', 156);
    const content = Buffer.alloc(512);
    content.write('My fe');
    const files = filesOfTar(Buffer.concat([header, content, Buffer.alloc(1024)]));
    assert.deepEqual(
      files.map(({ path, content: text }) => [path, text.toString()]),
      [['package/data/a.txt', 'My fe']],
    );
  });
});
