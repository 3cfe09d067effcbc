import { assert } from 'chai';
import { exportWorks } from '../../../src/core/bibliography/exportWorks';
import type { ExportFormat } from '../../../src/core/bibliography/format';
import type { CslItem } from '../../../src/core/csl/item';
import { article, factSheet, wireStory } from '../cite/works';

const treaty: CslItem = {
  id: 'mnepr-2003',
  type: 'treaty',
  title: 'Framework Agreement',
  'container-title': '2003 O.J. (L 155) 37',
  issued: { 'date-parts': [[2003, 5, 21]] },
};
const act: CslItem = {
  id: 'act-1991',
  type: 'legislation',
  title: 'Soviet Nuclear Threat Reduction Act',
  'container-title': 'Stat.',
  volume: '105',
  number: '102-228, tit. II',
  page: '1691, 1693',
  issued: { 'date-parts': [[1991, 12, 12]] },
};
const oneLine = (text: string) => text.trim().replace(/\s+/gu, ' ');

suite('bibliography: export', () => {
  const title = 'New {US}-{Russia} {Cooperative} {Threat} {Reduction} {Agreement}';
  const url = article.URL ?? '';
  const cases: readonly (readonly [format: ExportFormat, work: CslItem, written: string])[] = [
    [
      'biblatex',
      article,
      `@article{armscontrollaw-2013-ctr, title = {${title}}, journaltitle = {Arms {Control} {Law}}, date = {2013-06-19}, url = {${url}}, langid = {american}, entrysubtype = {blog}, }`,
    ],
    [
      'bibtex',
      article,
      `@article{armscontrollaw-2013-ctr, title = {${title}}, journal = {Arms Control Law}, year = {2013}, month = jun, day = {19}, url = {${url}}, }`,
    ],
    [
      'biblatex',
      factSheet,
      '@online{white-house-2013-fact-sheet, author = {{The White House}}, date = {2013-06-17}, langid = {american}, type = {fact sheet}, }',
    ],
    [
      'bibtex',
      factSheet,
      '@misc{white-house-2013-fact-sheet, author = {{The White House}}, year = {2013}, month = jun, day = {17}, type = {fact sheet}, note = {fact sheet}, }',
    ],
    [
      'biblatex',
      wireStory,
      '@article{global-security-newswire-2013, author = {{Global Security Newswire}}, date = {2013-06}, langid = {american}, entrysubtype = {newspaper}, }',
    ],
    [
      'biblatex',
      treaty,
      '@legal{mnepr-2003, title = {Framework {Agreement}}, journaltitle = {2003 {O}.{J}. ({L} 155) 37}, publisher = {2003 {O}.{J}. ({L} 155) 37}, date = {2003-05-21}, addendum = {2003 O.J. (L 155) 37}, }',
    ],
    [
      'bibtex',
      act,
      '@misc{act-1991, title = {Soviet {Nuclear} {Threat} {Reduction} {Act}}, year = {1991}, month = dec, day = {12}, howpublished = {102-228, tit. II, 105 Stat. 1691, 1693}, }',
    ],
    [
      'biblatex',
      {
        id: 'odd',
        type: 'webpage',
        title: 'R&D {50%} a_b \\x ~Ж: "q"',
        author: [
          { family: 'Gogh', given: 'Vincent', 'dropping-particle': 'van' },
          { literal: 'Ministry of X and Y' },
        ],
        'container-title': 'State & Co',
        issued: {
          'date-parts': [
            [2013, 6],
            [2013, 7],
          ],
          circa: true,
        },
        accessed: { 'date-parts': [[2020, 1, 2]] },
        URL: 'https://a.org/a{b}--c%20_d',
      },
      '@online{odd, author = {van Gogh, Vincent and {Ministry of X and Y}}, title = {R\\&{D} \\{50\\%\\} a\\_b \\textbackslash{}x \\textasciitilde{}Ж: "q"}, organization = {State \\& {Co}}, date = {2013-06/2013-07~}, urldate = {2020-01-02}, url = {https://a.org/a%7Bb%7D%2D-c%20_d}, }',
    ],
    [
      'csl-json',
      { ...treaty, title: 'Framework\u00A0 Agreement ' },
      '[ { "id": "mnepr-2003", "type": "treaty", "title": "Framework Agreement", "container-title": "2003 O.J. (L 155) 37", "issued": { "date-parts": [ [ 2003, 5, 21 ] ] } } ]',
    ],
    [
      'csl-yaml',
      { ...wireStory, title: '1. A *new* -- U.S. [deal]', URL: 'https://a.org/_x_/a_b/@me' },
      'references: - id: global-security-newswire-2013 type: article-newspaper author: - literal: Global Security Newswire issued: 2013-06 language: en-US title: 1\\. A \\*new\\* \\-\\- U.S. \\[deal\\] URL: https://a.org/\\_x\\_/a_b/@me',
    ],
    [
      'hayagriva',
      article,
      `armscontrollaw-2013-ctr: type: article title: value: New US-Russia Cooperative Threat Reduction Agreement verbatim: true date: "2013-06-19" url: ${url} language: en-US parent: type: blog title: value: Arms Control Law verbatim: true`,
    ],
    [
      'hayagriva',
      { ...act, title: 'A $5 {Act}', DOI: '10.1/a' },
      'act-1991: type: legislation title: value: A \\$5 \\{Act\\} verbatim: true date: "1991-12-12" serial-number: doi: 10.1/a serial: 102-228, tit. II, 105 Stat. 1691, 1693',
    ],
    [
      'ris',
      wireStory,
      'TY - NEWS ID - global-security-newswire-2013 LA - en-US PY - 2013 AU - Global Security Newswire DA - 2013/06// ER -',
    ],
    [
      'ris',
      act,
      'TY - LEGAL DA - 1991/12/12/ PY - 1991 ID - act-1991 SP - 1691, 1693 TI - Soviet Nuclear Threat Reduction Act VL - 105 T2 - Stat. M1 - 102-228, tit. II ER -',
    ],
  ];
  for (const [format, work, written] of cases) {
    test(`${format}: ${work.id}`, async () => {
      assert.equal(oneLine(await exportWorks([work], format)), written);
    });
  }

  test('works in their order, each once, parted by an empty line', async () => {
    const bib = await exportWorks([article, treaty, { ...article, id: 'again' }], 'biblatex');
    assert.match(bib, /^@article\{[^]*\n\}\n\n@legal\{[^@]*\n\}\n$/u);
    const ris = await exportWorks([article, treaty], 'ris');
    assert.match(ris, /^TY {2}- BLOG\n[^]*\nER {2}- \n\nTY {2}- LEGAL\n[^]*\nER {2}- \n$/u);
  });

  test('RIS keeps long lines whole', async () => {
    const address = `https://a.org/${'x'.repeat(200)}`;
    assert.include(await exportWorks([{ ...article, URL: address }], 'ris'), `UR  - ${address}\n`);
  });
});
