import { assert } from 'chai';
import { markups } from '../../../src/core/markup/markups';
import { citableWorks } from '../../../src/core/quotations/citableWorks';
import { citationsOfDocument } from '../../../src/core/quotations/citationsOfDocument';
import { parseSource } from '../../../src/core/source/parseSource';
import { rememberingEngine } from '../support/rememberingEngine';

/** Two texts of one author and year, which author-date styles cite alike. */
const sources = [
  ['first', 'The first report says that nothing was signed in the spring.'],
  ['second', 'The second report says that everything was signed in the autumn.'],
].map(([id, words]) => {
  const front = `id: ${id}\ntype: report\ntitle: The ${id} report\nauthor:\n  - family: Doe\nissued: 2013`;
  const parsed = parseSource(`${id}.md`, `---\n${front}\n---\n\n${words}\n`);
  assert(parsed.ok);
  return parsed.value;
});
const works = citableWorks(sources, []);

suite('citations of a document that are written alike', () => {
  const cases: readonly (readonly [text: string, cited: string])[] = [
    ['So “that nothing was signed in the spring” (Doe 2013, para. 1).', 'first'],
    ['So “that everything was signed in the autumn” (Doe 2013, para. 1).', 'second'],
    // Nothing says which: the first that is known.
    ['So they say (Doe 2013, para. 1).', 'first'],
  ];
  for (const [text, cited] of cases) {
    test(text, async () => {
      const engine = await rememberingEngine('chicago-author-date');
      const style = { engine, markup: markups.markdown, quoteMarkShape: 'curly' } as const;
      const [site] = citationsOfDocument(text, [style], works);
      assert.equal(site?.citation?.work.id, cited);
      assert.deepEqual(site?.citation?.locator, { label: 'paragraph', value: '1' });
    });
  }
});
