import { assert } from 'chai';
import { citationStyles, findStyle } from '../../../src/core/cite/styles';

suite('citation styles', () => {
  const names: readonly [name: string, id: string][] = [
    ['chicago', 'chicago-fullnote-bibliography'],
    ['Chicago-Note', 'chicago-fullnote-bibliography'],
    ['chicago-author-date', 'chicago-author-date'],
    ['author-date', 'chicago-author-date'],
    ['APA', 'apa'],
    [' mla ', 'modern-language-association'],
    ['bluebook', 'bluebook-law-review'],
    ['oscola', 'oscola'],
  ];
  for (const [name, id] of names) {
    test(`"${name}" is ${id}`, () => {
      assert.equal(findStyle(name)?.id, id);
    });
  }

  test('a name that no style has finds none', () => {
    for (const name of ['', 'vancouver', '__proto__']) assert.isUndefined(findStyle(name));
  });

  test('no name means two styles', () => {
    const all = citationStyles.flatMap((style) => [style.id, ...style.aliases]);
    assert.lengthOf(new Set(all), all.length);
  });
});
