import { assert } from 'chai';
import { bibliographyFormat, type BibliographyFormat } from '../../../src/core/bibliography/format';

suite('bibliography: the format of a file', () => {
  const cases: readonly (readonly [
    file: string,
    text: string,
    format: BibliographyFormat | undefined,
  ])[] = [
    ['refs.bib', '', 'biblatex'],
    ['refs.BIB', '@book{a, title = {A}}', 'biblatex'],
    ['refs.bib', '@article{a, journaltitle = {A}, year = 2013}', 'biblatex'],
    ['refs.bib', '@online{a, year = 2013, month = jun}', 'biblatex'],
    ['refs.bib', '@article{a, journal = {A}, year = 2013}', 'bibtex'],
    [
      'refs.bib',
      '@article{a, year = 1}\n@comment{jabref-meta: databaseType:biblatex;}',
      'biblatex',
    ],
    ['refs.bibtex', '', 'bibtex'],
    ['refs.json', '', 'csl-json'],
    ['refs.yaml', '', undefined],
    ['refs.yaml', 'name: x\n', undefined],
    ['refs.yaml', '---\nreferences:\n- id: a\n...\n', 'csl-yaml'],
    ['refs.yaml', '\uFEFF# mine\r\n- id: a\r\n  type: book\r\n', 'csl-yaml'],
    ['refs.yml', 'a-2013:\n  type: Article\n', 'hayagriva'],
    ['refs.yml', '"a: b":\n    title: X\n', 'hayagriva'],
    ['refs.yml', '{a: {type: book}}', 'hayagriva'],
    ['refs.txt', '@book{a, title = {A}}', undefined],
    ['bib', '', undefined],
  ];
  for (const [file, text, format] of cases) {
    test(`${file} with ${JSON.stringify(text)}: ${format ?? 'none'}`, () => {
      assert.equal(bibliographyFormat(file, text), format);
    });
  }

  test('the document says which of the two a .bib file is', () => {
    assert.equal(bibliographyFormat('a.bib', '@online{a, date = {2013}}', 'bibtex'), 'bibtex');
    assert.equal(bibliographyFormat('a.bib', '@book{a, year = 2013}', 'biblatex'), 'biblatex');
  });
});
