import { assert } from 'chai';
import { readBibliography } from '../../../src/core/bibliography/findItem';
import { formatProblem } from '../../../src/core/source/dataProblem';

suite('Finding a work in a bibliography by its key', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['a.bib', '@string{t = "The title"}\n@book{other, title = {No}}\n@book{key, title = t}\n'],
    ['a.json', '\uFEFF[{"id": "other"}, {"id": "key", "type": "book", "title": "The title"}]'],
    ['a.yaml', '---\nreferences:\n- id: key\n  type: book\n  title: The title\n...\n'],
    ['a.yml', '- id: key\n  type: book\n  title: The title\n'],
  ];
  for (const [name, text] of cases) {
    test(`${name}: ${text}`, async () => {
      const read = await readBibliography({ name, text });
      assert.isTrue(read?.ok);
      assert.equal(read.value('key')?.title, 'The title');
      assert.equal(read.value('key')?.type, 'book');
      assert.isUndefined(read.value('unknown'));
    });
  }

  const others: readonly (readonly [name: string, text: string])[] = [
    ['package.json', '{"name": "key"}'],
    ['list.json', '[1, 2, null, ["id"]]'],
    ['empty.json', ''],
    ['compose.yml', 'services:\n  web:\n    type: book\n'],
    ['notes.txt', 'key'],
  ];
  for (const [name, text] of others) {
    test(`${name} is no bibliography: ${text}`, async () => {
      assert.isUndefined(await readBibliography({ name, text }));
    });
  }

  for (const [name, text, reason] of [
    ['a.bib', '@book{key, title = {The', /^a\.bib:1: has an entry whose braces do not match/u],
    ['a.json', '[{"id": ', /^a\.json: is not valid JSON/u],
    ['a.yaml', '- id: [\n', /^a\.yaml:\d: is not valid YAML/u],
  ] as const) {
    test(`${name} that is broken says where: ${text}`, async () => {
      const read = await readBibliography({ name, text });
      assert.isFalse(read?.ok);
      assert.match(read.problems.map(formatProblem).join(), reason);
    });
  }

  test('what stands before the trouble is read all the same', async () => {
    const text = '@book{key, title = {The title}}\n@book{open, title = {The';
    const read = await readBibliography({ name: 'a.bib', text });
    assert.isTrue(read?.ok && read.value('key')?.title === 'The title');
  });
});
