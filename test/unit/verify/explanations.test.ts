import { assert } from 'chai';
import { explanations } from '../../../src/core/verify/explanations.js';
import { findingKinds } from '../../../src/core/verify/finding.js';

suite('The explanations of findings', () => {
  test('no two have the same title', () => {
    const titles = findingKinds.map((kind) => explanations[kind].title);
    assert.lengthOf(new Set(titles), findingKinds.length);
  });

  for (const kind of findingKinds) {
    test(`${kind}: a title for lists, and two paragraphs in sentences`, () => {
      const { title, meaning, advice } = explanations[kind];
      assert.match(title, /^[A-Z][^.\n]{3,50}$/u);
      for (const text of [meaning, advice]) assert.match(text, /^[A-Z][^\n]{15,500}\.$/u);
    });
  }
});
