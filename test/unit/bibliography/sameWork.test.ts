import { assert } from 'chai';
import { isSameWork } from '../../../src/core/bibliography/sameWork';
import { bundledAgreements, bundledSources } from '../../../src/core/bundled';
import type { CslItem } from '../../../src/core/csl/item';

const dated = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } });
const work = (given: Partial<CslItem>): CslItem => ({ id: 'a', type: 'webpage', ...given });
const treaty = work({ type: 'treaty', title: 'Umbrella Agreement', ...dated(1992, 6, 17) });
const smith = { author: [{ family: 'Smith', given: 'Jane' }] };
const house = { author: [{ literal: 'The White House' }] };

type Case = readonly [what: string, a: Partial<CslItem>, b: Partial<CslItem>];

suite('bibliography: the same work', () => {
  const same: readonly Case[] = [
    [
      'the same DOI, however it is written',
      { DOI: '10.1/ABC' },
      { DOI: 'https://doi.org/10.1/abc' },
    ],
    ['a DOI and its address', { DOI: '10.1/abc' }, { URL: 'http://dx.doi.org/10.1/abc' }],
    [
      'the same DOI under another title',
      { DOI: '10.1/a', title: 'A' },
      { DOI: '10.1/a', title: 'B' },
    ],
    [
      'an address but for scheme, case of the host, last slash',
      { URL: 'http://A.org/Page/' },
      { URL: 'https://a.org/Page' },
    ],
    [
      'an address with a link to a passage',
      { URL: 'https://a.org/p#:~:text=word' },
      { URL: 'https://a.org/p' },
    ],
    [
      'an address with its escapes',
      { URL: 'https://a.org/a%20b%7B' },
      { URL: 'https://a.org/a b{'.replace(' ', '%20') },
    ],
    [
      'an address whose page has the site in its title',
      { URL: 'https://a.org/p', title: 'New Agreement', 'container-title': 'The Blog' },
      { URL: 'https://a.org/p', title: 'New Agreement | The Blog' },
    ],
    [
      'an address of which one has no title',
      { URL: 'https://a.org/p' },
      { URL: 'https://a.org/p', title: 'New', ...dated(2013) },
    ],
    [
      'a title but for case, tags, dashes, quote marks and a no-break space',
      { title: 'The “New” US–Russia\u00A0Agreement', ...dated(2013) },
      { title: 'the "new" <span class="nocase">US-Russia</span> agreement', ...dated(2013, 6) },
    ],
    [
      'a title and a year, one without author',
      { title: 'New', ...dated(2013), ...smith },
      { title: 'New', ...dated(2013) },
    ],
    [
      'a title, a year and an author with initials',
      { title: 'New', ...dated(2013), ...smith },
      { title: 'New', ...dated(2013), author: [{ family: 'Smith', given: 'J.' }] },
    ],
    [
      'an institution that was read as a person',
      { title: 'New', ...dated(2013), ...house },
      { title: 'New', ...dated(2013), author: [{ family: 'House', given: 'The White' }] },
    ],
    [
      'the same day in a container with an abbreviated name',
      { title: 'Act', ...dated(1991, 12, 12), 'container-title': 'Stat.' },
      { title: 'Act', ...dated(1991, 12, 12), 'container-title': 'Statutes at Large' },
    ],
    [
      'a title without a year',
      { title: 'About the Treaty', ...smith },
      { title: 'About the treaty', ...smith },
    ],
    [
      'no title, and all else the same',
      { ...house, genre: 'fact sheet', ...dated(2013, 6, 17) },
      { ...house, genre: 'Fact Sheet', ...dated(2013, 6, 17) },
    ],
  ];
  for (const [what, a, b] of same) {
    test(what, () => {
      assert.isTrue(isSameWork(work(a), work(b)));
      assert.isTrue(isSameWork(work(b), work(a)), 'the other way round');
    });
  }
});

suite('bibliography: different works', () => {
  const other: readonly Case[] = [
    ['nothing known of either', { id: 'a' }, { id: 'b' }],
    ['other DOIs under one title', { DOI: '10.1/a', title: 'A' }, { DOI: '10.1/b', title: 'A' }],
    [
      'a treaty and its protocol',
      treaty,
      { title: 'Protocol to the Umbrella Agreement', ...dated(1999) },
    ],
    [
      'a treaty and its protocol of the same day at one address',
      { type: 'treaty', URL: 'https://a.org/t', title: 'MNEPR', ...dated(2003, 5, 21) },
      { type: 'treaty', URL: 'https://a.org/t', title: 'MNEPR Protocol', ...dated(2003, 5, 21) },
    ],
    ['a title of another year', treaty, { ...treaty, ...dated(1993) }],
    ['a title of another day', treaty, { ...treaty, ...dated(1992, 6, 18) }],
    ['a title with and without a year', { title: 'New' }, { title: 'New', ...dated(2013) }],
    [
      'a title of another author',
      { title: 'New', ...dated(2013), ...smith },
      { title: 'New', ...dated(2013), ...house },
    ],
    [
      'a title of an author with another initial',
      { title: 'New', ...dated(2013), ...smith },
      { title: 'New', ...dated(2013), author: [{ family: 'Smith', given: 'Adam' }] },
    ],
    [
      'a column in two papers',
      { title: 'Editorial', ...dated(2013), 'container-title': 'The Times' },
      { title: 'Editorial', ...dated(2013), 'container-title': 'The Guardian' },
    ],
    [
      'a column in two issues',
      { title: 'Editorial', ...dated(2013), volume: '4', issue: '1' },
      { title: 'Editorial', ...dated(2013), volume: '4', issue: '2' },
    ],
    [
      'a title at one address in two years',
      { URL: 'https://a.org', title: 'News', ...dated(2012) },
      { URL: 'https://a.org', title: 'News', ...dated(2013) },
    ],
    [
      'addresses that differ in their query',
      { URL: 'https://a.org/?p=1' },
      { URL: 'https://a.org/?p=2' },
    ],
    [
      'no title, another genre',
      { ...house, genre: 'fact sheet', ...dated(2013, 6, 17) },
      { ...house, genre: 'press release', ...dated(2013, 6, 17) },
    ],
    [
      'no title, another day',
      { ...house, genre: 'fact sheet', ...dated(2013, 6, 17) },
      { ...house, genre: 'fact sheet', ...dated(2013, 6, 18) },
    ],
    [
      'no title, another kind',
      { ...house, ...dated(2013) },
      { ...house, ...dated(2013), type: 'article-newspaper' },
    ],
    [
      'no title, one with a title',
      { ...house, ...dated(2013) },
      { ...house, ...dated(2013), title: 'On the Agreement' },
    ],
    ['titles of signs alone', { title: '???', ...dated(2013) }, { title: '!!!', ...dated(2013) }],
  ];
  for (const [what, a, b] of other) {
    test(what, () => {
      assert.isFalse(isSameWork(work(a), work(b)));
      assert.isFalse(isSameWork(work(b), work(a)), 'the other way round');
    });
  }

  test('no two of the bundled works are the same', () => {
    const works = new Map(
      [
        ...bundledSources().flatMap((source) => [
          source.work,
          ...source.quotedWorks.map((quoted) => quoted.work),
        ]),
        ...bundledAgreements().map((agreement) => agreement.work),
      ].map((each) => [each.id, each]),
    );
    for (const a of works.values()) {
      const equal = [...works.values()].filter((b) => isSameWork(a, b)).map(({ id }) => id);
      assert.deepEqual(equal, [a.id]);
    }
  });
});
