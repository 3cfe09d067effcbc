import { assert } from 'chai';
import { loadCitationEngine } from '../../../src/core/cite/engine';
import { citationStyles, type StyleId } from '../../../src/core/cite/styles';
import type { CslItem, Locator } from '../../../src/core/csl/item';
import { loadUserStyle } from '../../../src/core/cite/userStyle';
import { asXml, publishedTree } from './cslFixtures';
import { show } from './works';

const issued = { 'date-parts': [[1969, 5, 23]] };
const author = [{ family: 'Doe', given: 'Jo' }];
const treaty: CslItem = { id: 't', type: 'treaty', title: 'A Treaty', issued };
const law: CslItem = { id: 'l', type: 'legislation', title: 'An Act', issued };
const book: CslItem = { id: 'b', type: 'book', title: 'A Book', author, publisher: 'P', issued };
const talk: CslItem = { id: 'i', type: 'broadcast', title: 'A Talk', author, issued };

/** What is cited, and how each style writes it the first time. */
const cases: readonly (readonly [
  work: CslItem,
  label: string,
  value: string,
  written: Readonly<Record<StyleId, string>>,
])[] = [
  [treaty, 'article', 'II(1)(a)', ofTreaty('art. II(1)(a)', 'Article II(1)(a)', 'art II(1)(a)')],
  [treaty, 'article', 'II-III', ofTreaty('arts. II–III', 'Articles II–III', 'arts II–III')],
  [
    treaty,
    'article',
    'II(1)-(3)',
    ofTreaty('art. II(1)–(3)', 'Article II(1)–(3)', 'art II(1)–(3)'),
  ],
  [treaty, 'article-locator', '4', ofTreaty('art. 4', 'Article 4', 'art 4')],
  [treaty, 'recital', '12', ofTreaty('recital 12', 'Recital 12', 'recital 12')],
  [treaty, 'recital', '3-4', ofTreaty('recitals 3–4', 'Recitals 3–4', 'recitals 3–4')],
  [treaty, 'annex', 'B(1)', ofTreaty('annex B(1)', 'Annex B(1)', 'annex B(1)')],
  [
    treaty,
    'timestamp',
    '00:12:31',
    {
      ...ofTreaty('00:12:31', '00:12:31', '00:12:31'),
      'modern-language-association': '*A Treaty* 00:12:31',
    },
  ],
  [
    law,
    'section',
    '4(b)',
    {
      'chicago-fullnote-bibliography': 'An Act, § 4(b) (1969)',
      'chicago-author-date': 'An Act 1969, sec. 4(b)',
      apa: 'An Act, 1969, Section 4(b)',
      'modern-language-association': '*An Act*, sec. 4(b)',
      'bluebook-law-review': 'An Act, § 4(b) (1969)',
      oscola: 'An Act 1969 s 4(b)',
    },
  ],
  [
    law,
    'section',
    '4-5',
    {
      'chicago-fullnote-bibliography': 'An Act, §§ 4–5 (1969)',
      'chicago-author-date': 'An Act 1969, secs. 4–5',
      apa: 'An Act, 1969, Sections 4–5',
      'modern-language-association': '*An Act*, secs. 4–5',
      'bluebook-law-review': 'An Act, §§ 4–5 (1969)',
      oscola: 'An Act 1969 ss 4–5',
    },
  ],
  [book, 'page', '3', ofBook('3', 'p. 3', '3')],
  [book, 'page', '321-324', ofBook('321–24', 'pp. 321–324', '321–324')],
  [book, 'page', 'iv-vi', ofBook('iv–vi', 'pp. iv–vi', 'iv–vi')],
  [book, 'page', 'A-3', ofBook('A-3', 'p. A-3', 'A-3')],
  [
    talk,
    'timestamp',
    '00:12:31-00:14:02',
    {
      'chicago-fullnote-bibliography': 'Jo Doe, “A Talk,” May 23, 1969, 00:12:31–00:14:02',
      'chicago-author-date': 'Doe 1969, 00:12:31–00:14:02',
      apa: 'Doe, 1969, 00:12:31–00:14:02',
      'modern-language-association': 'Doe 00:12:31–00:14:02',
      'bluebook-law-review': 'Jo Doe, *A Talk*, 00:12:31–00:14:02 (1969)',
      oscola: '‘A Talk’ (23 May 1969) 00:12:31–00:14:02',
    },
  ],
];

function ofTreaty(short: string, long: string, bare: string): Readonly<Record<StyleId, string>> {
  return {
    'chicago-fullnote-bibliography': `A Treaty, May 23, 1969, ${short}`,
    'chicago-author-date': `A Treaty 1969, ${short}`,
    apa: `A Treaty, 1969, ${long}`,
    'modern-language-association': `*A Treaty*, ${short}`,
    'bluebook-law-review': `A Treaty, ${short}, May 23, 1969`,
    oscola: `A Treaty (23 May 1969) ${bare}`,
  };
}

function ofBook(bare: string, apa: string, full: string): Readonly<Record<StyleId, string>> {
  return {
    'chicago-fullnote-bibliography': `Jo Doe, *A Book* (P, 1969), ${bare}`,
    'chicago-author-date': `Doe 1969, ${bare}`,
    apa: `Doe, 1969, ${apa}`,
    'modern-language-association': `Doe ${bare}`,
    'bluebook-law-review': `^Jo Doe^, ^A Book^ ${full} (1969)`,
    oscola: `Jo Doe, *A Book* (P 1969) ${full}`,
  };
}

suite('places of every kind in six styles', () => {
  for (const [work, label, value, written] of cases) {
    for (const { id } of citationStyles) {
      test(`${id}: ${label} ${value} of a ${work.type}`, async () => {
        const engine = await loadCitationEngine(id);
        assert.equal(show(engine.cite({ work, locator: { label, value } })), written[id]);
      });
    }
  }

  const ibid: readonly (readonly [Locator, bluebook: string, oscola: string])[] = [
    [{ label: 'article', value: 'II(1)-(3)' }, '*Id.* art. II(1)–(3)', 'ibid art II(1)–(3)'],
    [{ label: 'recital', value: '3-4' }, '*Id.* recitals 3–4', 'ibid recitals 3–4'],
    [{ label: 'section', value: '4' }, '*Id.* § 4', 'ibid s 4'],
    [{ label: 'page', value: '3-4' }, '*Id.* at 3–4', 'ibid 3–4'],
    [{ label: 'timestamp', value: '1:02' }, '*Id.* 1:02', 'ibid 1:02'],
  ];
  for (const [locator, ...written] of ibid) {
    test(`“ibid.” with ${locator.label} ${locator.value}`, async () => {
      for (const [index, id] of (['bluebook-law-review', 'oscola'] as const).entries()) {
        const engine = await loadCitationEngine(id);
        const position = { work: { place: 'ibid-with-locator' } } as const;
        assert.equal(show(engine.cite({ work: treaty, locator }, position)), written[index]);
      }
    });
  }

  test('a style of the writer’s own has words for recitals, too', async () => {
    const files: Readonly<Record<string, string>> = {
      'locales-de-DE.xml': asXml(await publishedTree('locale/de-DE')),
      'locales-pl-PL.xml': asXml(await publishedTree('locale/pl-PL')),
    };
    const english = await publishedTree('style/chicago-author-date');
    const cited = async (language: string | undefined) => {
      const root = structuredClone(english);
      if (language !== undefined) root.attrs['default-locale'] = language;
      const loaded = await loadUserStyle('my.csl', asXml(root), (name) =>
        Promise.resolve(files[name]),
      );
      assert(loaded.ok, JSON.stringify(loaded));
      const locator = { label: 'recital', value: '3-4' };
      return show(loaded.value.engine.cite({ work: book, locator }));
    };
    assert.equal(await cited(undefined), 'Doe 1969, recitals 3–4');
    assert.equal(await cited('de-DE'), 'Doe 1969, Erwägungsgründe 3–4');
    // Of a language whose words we do not know, the English ones.
    assert.equal(await cited('pl-PL'), 'Doe 1969, recitals 3–4');
  });
});
