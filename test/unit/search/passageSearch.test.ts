import { assert } from 'chai';
import { bundledSources } from '../../../src/core/bundled';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { PassageSearch } from '../../../src/core/search/passageSearch';
import { passagesOf } from '../../../src/core/source/passages';
import { sourceWith } from '../support/sourceWith';

suite('PassageSearch', () => {
  const passages = bundledSources().flatMap((source) => passagesOf(source, 'sentence'));
  const search = new PassageSearch(shelfOf(bundledSources()), 'sentence');

  const cases: readonly (readonly [
    what: string,
    query: string,
    first: string,
    matched: readonly string[],
  ])[] = [
    ['exact words', 'remain committed', 'p4.1', ['remain', 'committed']],
    ['typos', 'remian comitted to nuclaer securty', 'p4.1', ['committed', 'nuclear', 'security']],
    [
      'dropped words',
      'prevent spread weapons mass destruction',
      'p3.1',
      ['prevent', 'spread', 'weapons', 'mass', 'destruction'],
    ],
    [
      'swapped words',
      'accounting controlling protecting',
      'p3.3',
      ['protecting', 'controlling', 'accounting'],
    ],
    [
      'misremembered words',
      'dismantle and guard WMD in Russia',
      'p1.1',
      ['dismantle', 'and', 'WMD', 'in', 'Russia'],
    ],
    [
      'words without hyphens',
      'nunn lugar program',
      'p1.2',
      ['Program', 'Nunn', 'Lugar', 'program'],
    ],
    ['words run together', 'longtime partners', 'p3.1', ['long', 'time', 'partners']],
    [
      'words without full stops',
      'joint US and russian',
      'p3.2',
      ['Joint', 'U.S', 'and', 'Russian', 'Russian'],
    ],
    [
      'words with accents',
      'wíth a mútual intérest',
      'p3.1',
      ['with', 'a', 'mutual', 'interest', 'and', 'a', 'activities', 'and', 'and', 'and'],
    ],
    ['words without quotes', '"remains unclear"', 'p5.1', ['remains', 'unclear']],
    [
      'British spelling',
      'authorises to work in several areas',
      'p3.3',
      ['authorizes', 'to', 'work', 'in', 'several', 'areas', 'including'],
    ],
  ];
  for (const [what, query, first, matched] of cases) {
    test(`${what}: ${query}`, () => {
      const hit = search.search(query)[0];
      assert.isDefined(hit);
      assert.match(hit.passage.id, new RegExp(`#${first.replace('.', '\\.')}$`));
      const words = hit.ranges.map(({ start, end }) => hit.passage.text.slice(start, end));
      assert.includeMembers(
        words,
        matched.filter((word) => word.length > 2),
      );
    });
  }

  test('a short word with two letters changed about is found', () => {
    const ids = search.search('remian').map(({ passage }) => passage.id);
    assert.isTrue(
      ids.some((id) => id.endsWith('#p4.1')),
      ids.join(' '),
    );
  });

  test('answers from the first letter', () => {
    const [hit] = search.search('n');
    assert.isDefined(hit);
    assert.isNotEmpty(hit.ranges);
    for (const { start } of hit.ranges) assert.match(hit.passage.text.slice(start), /^n/iu);
  });

  test('without a query lists every passage in the order of the text', () => {
    assert.deepEqual(
      search.search(' … ').map(({ passage }) => passage),
      passages,
    );
  });

  test('finds nothing for words that are nowhere', () => {
    assert.isEmpty(search.search('xylophone zeppelin'));
  });

  test('keeps to the limit', () => {
    assert.lengthOf(search.search('the', 3), 3);
  });

  test('searches one source alone, few passages or many', () => {
    const few = sourceWith('Nuclear security matters. So does peace.', 'few');
    const many = sourceWith(
      Array.from({ length: 60 }, (_, index) => `Nuclear item number ${index + 1} here.`).join(' '),
      'many',
    );
    const shelf = new PassageSearch(shelfOf([...bundledSources(), few, many]), 'sentence');
    for (const source of [few, many]) {
      const found = shelf.search('nuclear', undefined, source);
      assert.isNotEmpty(found);
      for (const { passage } of found) assert.equal(passage.source, source);
      assert.deepEqual(
        shelf.search('', undefined, source).map(({ passage }) => passage),
        passagesOf(source, 'sentence'),
      );
    }
    assert.isEmpty(shelf.search('nuclear', undefined, sourceWith('Nuclear.', 'elsewhere')));
  });

  test('folds the no-break space', () => {
    const spaced = sourceWith('threat\u00A0reduction');
    const [hit] = new PassageSearch(shelfOf([spaced]), 'sentence').search('threat reduction');
    assert.deepEqual(
      hit?.ranges.map(({ start, end }) => spaced.body.slice(start, end)),
      ['threat', 'reduction'],
    );
  });
});
