import { assert } from 'chai';
import { fixedDocument } from './fixedDocument';

suite('the first letter of words that are restored', () => {
  const cases: readonly (readonly [what: string, document: string, after: string])[] = [
    [
      'a small one within a sentence',
      'He held that “the dogmas of the quiet past are inadequate to the troubled present” [@lincoln-1862].',
      'He held that “\\[t\\]he dogmas of the quiet past are inadequate to the stormy present” [@lincoln-1862].',
    ],
    [
      'a capital where a sentence begins',
      'Lincoln said: “We must think again and act anew” [@lincoln-1862].',
      'Lincoln said: “\\[W\\]e must think anew and act anew” [@lincoln-1862].',
    ],
    [
      'the source’s small one after “that”',
      'He held that “We must think again and act anew” [@lincoln-1862].',
      'He held that “we must think anew and act anew” [@lincoln-1862].',
    ],
    [
      'the source’s capital where a sentence begins',
      '“the dogmas of the quiet past are inadequate to the troubled present” [@lincoln-1862].',
      '“The dogmas of the quiet past are inadequate to the stormy present” [@lincoln-1862].',
    ],
    [
      'the writer’s, in the source’s first word',
      'He spoke of “a fiery trial through which we pass” [@lincoln-1862].',
      'He spoke of “\\[t\\]he fiery trial through which we pass” [@lincoln-1862].',
    ],
    [
      'a name’s capital',
      'He held that “nations met one historic challenge and moved to meet another” [@reagan-1986].',
      'He held that “America met one historic challenge and went to the Moon. Now America must meet another” [@reagan-1986].',
    ],
    [
      'of an article for another, not of what stands before the source’s',
      'He spoke of “a path our Nation and every President has walked for 30 years” [@carter-1979].',
      'He spoke of “the path our Nation and every President has walked for 30 years” [@carter-1979].',
    ],
  ];
  for (const [what, document, after] of cases) {
    test(what, async () => {
      assert.equal(await fixedDocument(`${document}\n`, 'md', 'restore'), `${after}\n`);
    });
  }
});
