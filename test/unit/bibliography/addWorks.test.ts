import { assert } from 'chai';
import type { BibliographyFormat } from '../../../src/core/bibliography/format';
import type { CslItem } from '../../../src/core/csl/item';
import { article, factSheet } from '../cite/works';
import { add, formats } from './support';

const book: CslItem = { id: 'b', type: 'book', title: 'B' };

suite('bibliography: what a file is afterwards', () => {
  const bib = '@book{b,\n  title = {B},\n}\n';
  const cases: readonly (readonly [
    format: BibliographyFormat,
    what: string,
    before: string,
    after: string,
  ])[] = [
    ['biblatex', 'an empty file', '', bib],
    ['biblatex', 'a byte order mark alone', '\uFEFF', `\uFEFF${bib}`],
    ['biblatex', 'an empty line between entries', '@book{a,\n}\n', `@book{a,\n}\n\n${bib}`],
    ['biblatex', 'an empty line that is there', '@book{a,\n}\n\n', `@book{a,\n}\n\n${bib}`],
    ['biblatex', 'no line end at the end', '@book{a,}', `@book{a,}\n\n${bib}`],
    [
      'biblatex',
      'CRLF, and its own indentation',
      '\uFEFF@book{a,\r\n\tnote = {A},\r\n}\r\n',
      '\uFEFF@book{a,\r\n\tnote = {A},\r\n}\r\n\r\n@book{b,\r\n\ttitle = {B},\r\n}\r\n',
    ],
    [
      'biblatex',
      'comments and free text',
      'mine\n@book{a,} % note\n@comment{x}',
      `mine\n@book{a,} % note\n@comment{x}\n\n${bib}`,
    ],
    [
      'csl-json',
      'an empty file',
      ' \n',
      '[\n  {\n    "id": "b",\n    "type": "book",\n    "title": "B"\n  }\n]\n',
    ],
    [
      'csl-json',
      'an empty list',
      '[]\n',
      '[\n  {\n    "id": "b",\n    "type": "book",\n    "title": "B"\n  }\n]\n',
    ],
    [
      'csl-json',
      'an empty list on two lines',
      '[\n]',
      '[\n  {\n    "id": "b",\n    "type": "book",\n    "title": "B"\n  }\n]',
    ],
    [
      'csl-json',
      'its own indentation and CRLF',
      '\uFEFF[\r\n\t{\r\n\t\t"id": "a"\r\n\t}\r\n]',
      '\uFEFF[\r\n\t{\r\n\t\t"id": "a"\r\n\t},\r\n\t{\r\n\t\t"id": "b",\r\n\t\t"type": "book",\r\n\t\t"title": "B"\r\n\t}\r\n]',
    ],
    [
      'csl-json',
      'one item to a line',
      '[\n {"id":"a"}\n]',
      '[\n {"id":"a"},\n {"id":"b","type":"book","title":"B"}\n]',
    ],
    ['csl-json', 'one line', '[{"id":"a"}]', '[{"id":"a"}, {"id":"b","type":"book","title":"B"}]'],
    [
      'csl-json',
      'comments after the last item',
      '[\n  {"id":"a"} // mine, [so]\n  /* x */\n]',
      '[\n  {"id":"a"}, // mine, [so]\n  /* x */\n  {"id":"b","type":"book","title":"B"}\n]',
    ],
    [
      'csl-json',
      'a comma after the last item',
      '[\n  {"id":"a"}, // mine\n]',
      '[\n  {"id":"a"}, // mine\n  {"id":"b","type":"book","title":"B"},\n]',
    ],
    ['csl-yaml', 'an empty file', '', 'references:\n- id: b\n  type: book\n  title: B\n'],
    [
      'csl-yaml',
      'an empty list',
      'references: []\n',
      'references: \n- id: b\n  type: book\n  title: B\n',
    ],
    [
      'csl-yaml',
      'no list yet',
      'references:\n',
      'references:\n- id: b\n  type: book\n  title: B\n',
    ],
    [
      'csl-yaml',
      'a list at the top, no line end at the end',
      '- id: a',
      '- id: a\n- id: b\n  type: book\n  title: B\n',
    ],
    [
      'csl-yaml',
      'comments, another key, and the markers',
      '---\nreferences:\n  -   id: a # mine\n  # after\n\nlang: en # x\n...\n',
      '---\nreferences:\n  -   id: a # mine\n  -   id: b\n      type: book\n      title: B\n  # after\n\nlang: en # x\n...\n',
    ],
    [
      'csl-yaml',
      'a block of text at the end, CRLF',
      '- id: a\r\n  note: |\r\n    x\r\n    y\r\n',
      '- id: a\r\n  note: |\r\n    x\r\n    y\r\n- id: b\r\n  type: book\r\n  title: B\r\n',
    ],
    [
      'hayagriva',
      'an empty file',
      '# mine\n',
      '# mine\nb:\n  type: book\n  title:\n    value: B\n    verbatim: true\n',
    ],
    [
      'hayagriva',
      'its own indentation, a comment after',
      'a:\n    type: book\nc:\n    type: book # x\n# after\n',
      'a:\n    type: book\nc:\n    type: book # x\nb:\n    type: book\n    title:\n        value: B\n        verbatim: true\n# after\n',
    ],
    [
      'hayagriva',
      'empty lines between entries, no line end at the end',
      'a:\n  type: book\n\nc: {type: book}',
      'a:\n  type: book\n\nc: {type: book}\n\nb:\n  type: book\n  title:\n    value: B\n    verbatim: true\n',
    ],
  ];
  for (const [format, what, before, after] of cases) {
    test(`${format}: ${what}`, async () => {
      assert.equal((await add(format, before, [book])).text, after);
    });
  }
});

suite('bibliography: keys', () => {
  const cases: readonly (readonly [
    format: BibliographyFormat,
    what: string,
    text: string,
    id: string,
    key: string,
  ])[] = [
    ['biblatex', 'free', '', 'new-2013', 'new-2013'],
    ['biblatex', 'taken', '@book{new,}', 'new', 'newa'],
    ['biblatex', 'taken but for case', '@book{New,}\n@book{newA,}', 'new', 'newb'],
    ['biblatex', 'taken in a comment', '@comment{@book{new,}}', 'new', 'new'],
    ['biblatex', 'characters that end it', '', 'smith="2013",{x}', 'smith-2013-x'],
    ['biblatex', 'a letter of another alphabet', '', 'müller:2013/x', 'müller:2013/x'],
    ['biblatex', 'nothing that can be kept', '', '{Ж}', 'work'],
    ['csl-json', 'taken', '[{"id": "new"}, {"id": "newa"}]', 'new', 'newb'],
    ['csl-json', 'case tells keys apart', '[{"id": "New"}]', 'new', 'new'],
    ['csl-json', 'a number', '[{"id": 7}]', '7', '7a'],
    ['csl-yaml', 'taken', '- id: new\n', 'new', 'newa'],
    ['hayagriva', 'taken', 'new:\n  type: book\n', 'new', 'newa'],
    ['hayagriva', 'white space', '', 'the new one', 'the-new-one'],
  ];
  for (const [format, what, text, id, key] of cases) {
    test(`${format}: ${what}`, async () => {
      const { keys, added } = await add(format, text, [{ ...book, id }]);
      assert.deepEqual([...keys], [[id, key]]);
      assert.deepEqual([...added], [id]);
    });
  }

  test('a key of another file of the document is not given again', async () => {
    for (const format of formats) {
      const { keys } = await add(format, '', [book], new Set(['b', 'ba']));
      assert.equal(keys.get('b'), 'bb', format);
    }
  });

  test('more than twenty-six', async () => {
    const taken = ['b', ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `b${letter}`)];
    const { keys } = await add('biblatex', '', [book], new Set(taken));
    assert.equal(keys.get('b'), 'baa');
  });
});

suite('bibliography: an entry that is there', () => {
  const cases: readonly (readonly [
    format: BibliographyFormat,
    what: string,
    text: string,
    work: CslItem,
  ])[] = [
    [
      'biblatex',
      'by its address',
      '@misc{mine, url = {http://ArmsControlLaw.com/2013/06/19/agreement}}',
      article,
    ],
    [
      'biblatex',
      'by its title in LaTeX',
      '@string{y = {2013}}\n@online{mine, title = "New {US}--Russia {C}ooperative Threat\n  Reduction Agreement", date = {2013-06}}',
      article,
    ],
    [
      'bibtex',
      'by its title, with accents as commands',
      '@book{mine, title = {Die {\\"O}ffnung \\& der Vertrag}, year = 1992}',
      {
        id: 'x',
        type: 'book',
        title: 'Die Öffnung & der Vertrag',
        issued: { 'date-parts': [[1992]] },
      },
    ],
    [
      'biblatex',
      'by its DOI',
      '@article{mine, doi = {10.1000/A\\_b}}',
      { id: 'x', type: 'article-journal', DOI: '10.1000/a_b' },
    ],
    [
      'biblatex',
      'without a title',
      '@online{mine, author = {{The White House}}, type = {fact sheet}, date = {2013-06-17}}',
      factSheet,
    ],
    [
      'csl-json',
      'by its title',
      '[{"id": "mine", "title": "New US–Russia Cooperative Threat Reduction agreement", "issued": {"date-parts": [["2013"]]}}]',
      article,
    ],
    [
      'csl-yaml',
      'by its title in Markdown',
      '- id: mine\n  title: New US--Russia \\*Cooperative\\* Threat Reduction Agreement\n  issued: 2013\n',
      article,
    ],
    [
      'csl-yaml',
      'with a date in parts',
      '- id: mine\n  title: New US-Russia Cooperative Threat Reduction Agreement\n  issued:\n  - year: 2013\n    month: 6\n',
      article,
    ],
    [
      'hayagriva',
      'by its title',
      'mine:\n  title: New US-Russia Cooperative Threat Reduction Agreement\n  date: 2013-06-19\n',
      article,
    ],
    [
      'hayagriva',
      'by its address with the day of access',
      'mine:\n  url: {value: "https://armscontrollaw.com/2013/06/19/agreement/", date: 2020-01-01}\n',
      article,
    ],
  ];
  for (const [format, what, text, work] of cases) {
    test(`${format}: ${what}`, async () => {
      const { keys, changes, added, taken } = await add(format, text, [work]);
      assert.deepEqual([...keys], [[work.id, 'mine']]);
      assert.deepEqual(changes, []);
      assert.deepEqual([...added], []);
      assert.deepEqual([...taken], ['mine']);
    });
  }

  test('of two, the one with the key of the work', async () => {
    const entry = (key: string) => `@misc{${key}, url = {${article.URL ?? ''}}}\n`;
    const { keys } = await add('biblatex', entry('mine') + entry(article.id), [article]);
    assert.equal(keys.get(article.id), article.id);
  });

  test('a work that is given twice is added once', async () => {
    for (const format of formats) {
      const { keys, added } = await add(format, '', [article, { ...article, id: 'again' }]);
      assert.equal(keys.get('again'), article.id, format);
      assert.deepEqual([...added], [article.id]);
    }
  });

  test('an entry that citation-js cannot read is passed over', async () => {
    const odd = `@misc{odd, 1 = {2}, url = {${article.URL ?? ''}}}\n`;
    assert.equal((await add('biblatex', odd, [article])).keys.get(article.id), article.id);
  });
});

suite('bibliography: a big file', () => {
  test('20,000 entries: one is added, one is found, and the others stay as they are', async () => {
    const [known, unknown] = ['known', 'new'].map((id) => ({
      id,
      type: 'book',
      title: `The ${id} work`,
      author: [{ family: 'Doe' }],
    }));
    const entries = Array.from(
      { length: 20_000 },
      (_, index) =>
        `@book{entry${index},\n  title = {Work ${index} {of} many},\n  author = {Doe, ${index}}\n}\n`,
    );
    entries[12_345] = '@book{there,\n  title = {The {Known} Work},\n  author = {Doe}\n}\n';
    const text = entries.join('\n');
    const result = await add('biblatex', text, [known!, unknown!]);
    assert.isTrue(result.text.startsWith(text));
    assert.deepEqual(
      [...result.keys],
      [
        ['known', 'there'],
        ['new', 'new'],
      ],
    );
    assert.match(result.text.slice(text.length), /^\n@book\{new,[^@]*\}\n$/u);
  });
});
