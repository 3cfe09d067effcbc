import { assert } from 'chai';
import { addWorks } from '../../../src/core/bibliography/addWorks';
import type { BibliographyFormat } from '../../../src/core/bibliography/format';
import { formatProblem } from '../../../src/core/source/dataProblem';
import { article } from '../cite/works';

suite('bibliography: files that cannot be read', () => {
  const cases: readonly (readonly [
    format: BibliographyFormat,
    what: string,
    text: string,
    problem: string,
  ])[] = [
    [
      'biblatex',
      'a brace that is never closed',
      '@book{a,\n}\n\n@book{b,\n  title = {{B},\n}\n\n@book{c,\n}\n',
      'refs:4: has an entry whose braces do not match: what @book{b opens is never closed',
    ],
    [
      'bibtex',
      'a brace too many',
      '@book{a,\n  title = {A}},\n  year = 2013\n}\n\n@book{b,}',
      'refs:2: has braces that do not match: the entry before this place is closed once too often',
    ],
    [
      'bibtex',
      'a brace too many at the end',
      '@book{a,\n  title = {A}\n}}\n',
      'refs:3: has braces that do not match: the entry before this place is closed once too often',
    ],
    [
      'biblatex',
      'a quotation mark that is never closed',
      '\n@book{a,\n  title = "A\n}\n',
      'refs:2: has a value in the entry @book{a whose quotation mark is never closed',
    ],
    [
      'biblatex',
      'an entry without a key',
      '@book{\n  title = {A}\n}',
      'refs:1: has an entry without a key: write @book{KEY, …}',
    ],
    [
      'biblatex',
      'an empty key',
      '@book{,}',
      'refs:1: has an entry without a key: write @book{KEY, …}',
    ],
    [
      'csl-json',
      'a bracket that is never closed',
      '[\n  {"id": "a"}\n',
      'refs:3: is not valid JSON: close bracket expected',
    ],
    ['csl-json', 'no JSON at all', '@book{a,}', 'refs:1: is not valid JSON: invalid symbol'],
    [
      'csl-json',
      'an object of items',
      '\n{"items": []}',
      'refs:2: is no list of works: CSL-JSON begins with [ and ends with ]',
    ],
    [
      'csl-yaml',
      'broken YAML',
      'references:\n- id: a\n  title: "A\n',
      'refs:4: is not valid YAML: Missing closing "quote',
    ],
    [
      'csl-yaml',
      'items in brackets',
      'references: [\n  {id: a}]\n',
      'refs:1: has its works in brackets [ ], where no work can be added: write each on lines of its own, with a dash before it',
    ],
    [
      'csl-yaml',
      'no list',
      'references:\n  id: a\n',
      'refs:2: is no CSL-YAML: its works are not a list, each with a dash before it',
    ],
    [
      'csl-yaml',
      'another map',
      '# mine\ntitle: A\n',
      'refs:2: is no CSL-YAML: it has no list of works under references',
    ],
    [
      'csl-yaml',
      'two documents',
      '---\n- id: a\n---\n- id: b\n',
      'refs:4: holds a second YAML document; a bibliography is one',
    ],
    [
      'hayagriva',
      'broken YAML',
      'a:\n  type: book\n b: c\n',
      'refs:3: is not valid YAML: All mapping items must start at the same column',
    ],
    [
      'hayagriva',
      'a list',
      '\n- id: a\n',
      'refs:2: is no Hayagriva file: it does not begin with a key, under which the fields of a work stand',
    ],
    [
      'hayagriva',
      'a key without fields',
      'a:\n  type: book\ntitle: B\n',
      'refs:3: is no Hayagriva file: under title stand no fields of a work',
    ],
    [
      'hayagriva',
      'entries in braces',
      '{a: {type: book}}',
      'refs:1: has its works in braces { }, where none can be added: write each key on a line of its own',
    ],
  ];
  for (const [format, what, text, expected] of cases) {
    test(`${format}: ${what}`, async () => {
      const added = await addWorks({ name: 'refs', text, format }, [article]);
      if (added.ok) assert.fail(`changes: ${JSON.stringify(added.value.changes)}`);
      assert.deepEqual(added.problems.map(formatProblem).slice(0, 1), [expected]);
    });
  }
});
