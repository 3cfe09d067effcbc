import { assert } from 'chai';
import { completeItem, wantedItem } from '../../../src/core/source/completeItem';
import { frontMatterOutline } from '../../../src/core/source/frontMatterOutline';
import { parseSourceSteps } from '../../../src/core/source/parseSource';
import { finish } from '../../../src/core/text/steps';

suite('A source that a bibliography describes', () => {
  test('is one without a type, or one that names a bibliography', () => {
    assert.deepEqual(wantedItem({ id: 'a' }), { id: 'a', bibliographies: [] });
    assert.deepEqual(wantedItem({ id: 7, type: 'book', bibliography: 'a.bib' }), {
      id: '7',
      bibliographies: ['a.bib'],
    });
    assert.deepEqual(wantedItem({ id: 'a', bibliography: ['a.bib', 3, 'b.json'] }), {
      id: 'a',
      bibliographies: ['a.bib', 'b.json'],
    });
    assert.isUndefined(wantedItem({ id: 'a', type: 'book' }));
    for (const data of [undefined, null, 'text', ['a'], {}, { id: {} }]) {
      assert.isUndefined(wantedItem(data));
    }
  });

  test('its own fields win; what no source can have is left out; dates are read in any form', () => {
    const item = {
      id: 'theirs',
      type: 'report',
      title: 'Theirs',
      genre: '',
      author: [{ given: 'Nobody' }],
      editor: [{ family: 'Somebody' }],
      issued: { 'date-parts': [['2013', '7']] },
      accessed: 'some day',
      file: 'a.pdf',
    };
    const own = { id: 'mine', title: 'Mine', bibliography: 'a.bib' };
    assert.deepEqual(completeItem(own, item), {
      id: 'mine',
      type: 'report',
      title: 'Mine',
      editor: [{ family: 'Somebody' }],
      issued: { 'date-parts': [[2013, 7]] },
    });
  });

  test('without an item, only the name of the bibliography goes', () => {
    assert.deepEqual(completeItem({ id: 'a', bibliography: 'a.bib' }, undefined), { id: 'a' });
    assert.equal(completeItem('text', undefined), 'text');
  });

  test('is parsed with what is known of it', () => {
    const complete = (data: unknown) => completeItem(data, { type: 'book', title: 'Known' });
    const text = '---\nid: a\n---\n\nWords.\n';
    const parsed = finish(parseSourceSteps('a.md', text, undefined, complete));
    assert.isTrue(parsed.ok);
    assert.deepEqual(parsed.value.work, { id: 'a', type: 'book', title: 'Known' });
  });
});

suite('The outline of front matter', () => {
  test('has the line of the id', () => {
    assert.deepEqual(frontMatterOutline('---\ntype: book\n# id: x\nid: a\n---\n\nWords.'), {
      idLine: 4,
    });
    assert.deepEqual(frontMatterOutline('\uFEFF---\r\n"id": a\r\ntype: book\r\n---\r\n'), {
      idLine: 2,
    });
  });

  test('says what is wanted of a bibliography', () => {
    assert.deepEqual(frontMatterOutline('---\nid: a\n---\n')?.wanted, {
      id: 'a',
      bibliographies: [],
    });
    assert.isUndefined(frontMatterOutline('---\n{id: a, type: book}\n---\n')?.wanted);
    assert.isUndefined(frontMatterOutline('---\nid: [\n---\n')?.wanted);
  });

  test('there is none without front matter', () => {
    assert.isUndefined(frontMatterOutline('id: a\n'));
    assert.isUndefined(frontMatterOutline(''));
  });
});
