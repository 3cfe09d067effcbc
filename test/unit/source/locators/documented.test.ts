import { assert } from 'chai';
import page from '../../../../docs/source-format.md';
import { parseSource } from '../../../../src/core/source/parseSource';
import { whereIs } from '../sources';

suite('docs/source-format.md', () => {
  const [, text = ''] = /^## Places$.*?^```markdown\n(.*?)^```$/msu.exec(page) ?? [];
  const source = (file: string) => {
    const parsed = parseSource('docs.md', file);
    assert(parsed.ok, JSON.stringify(parsed));
    return parsed.value;
  };

  const rows = [...page.matchAll(/^\| “([^”]+)” +\| ([^:;|]+?) *[:;|]/gmu)];
  test('has places in its example', () => {
    assert.isAtLeast(rows.length, 5);
  });
  for (const [, words = '', where = ''] of rows) {
    test(`“${words}” is ${where}`, () => {
      assert.equal(whereIs(source(text), words), where);
    });
  }
  test('several places together', () => {
    assert.equal(whereIs(source(text), 'what it means', 'not mean'), 'art. II(1)(a)–(b)');
    assert.equal(whereIs(source(text), 'all examples', 'give examples'), 'arts. I–II');
  });
  test('a page, where those are wanted', () => {
    const paged = source(text.replace('\n---\n\n', '\nlocators: [page]\n---\n\n'));
    assert.equal(whereIs(paged, 'does not mean'), 'p. 4');
  });
});
