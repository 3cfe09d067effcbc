import { assert } from 'chai';
import fc from 'fast-check';
import type { CslDate, CslItem, CslName } from '../../../src/core/csl/item';
import { sourceFileText } from '../../../src/core/importing/sourceFileText';
import { parseSource } from '../../../src/core/source/parseSource';
import { runs } from '../support/runs';

suite('sourceFileText', () => {
  const work: CslItem = {
    id: 'smith-2013',
    type: 'report',
    title: 'Threat Reduction: “after” 2013',
    author: [{ family: 'Smith', given: 'Jane' }],
    issued: { 'date-parts': [[2013, 7, 1]] },
  };

  test('writes front matter as people write it', () => {
    assert.equal(
      sourceFileText(work, 'One.\n\nTwo.'),
      `---
id: smith-2013
type: report
title: "Threat Reduction: “after” 2013"
author:
  - family: Smith
    given: Jane
issued: 2013-07-01
---

One.

Two.
`,
    );
  });

  const words = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 30 })
    .filter((text) => /\S/u.test(text));
  const key = fc.stringMatching(/^[a-z0-9][\w:.-]{0,12}$/u);
  const year = fc.integer({ min: 1, max: 9999 });
  const date: fc.Arbitrary<CslDate> = fc.oneof(
    year.map((of) => ({ 'date-parts': [[of]] })),
    fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((day) => ({
      'date-parts': [day],
      circa: true,
    })),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map((month) => ({ 'date-parts': [month] })),
    fc.tuple(year, year).map(([from, to]) => ({ 'date-parts': [[from], [to]] })),
    words.map((literal) => ({ literal })),
  );
  const name: fc.Arbitrary<CslName> = fc.oneof(
    words.map((literal) => ({ literal })),
    fc.record({ family: words, given: words }),
  );
  const item: fc.Arbitrary<CslItem> = fc.record(
    {
      id: key,
      type: fc.constantFrom('report', 'treaty', 'webpage'),
      title: words,
      author: fc.array(name, { minLength: 1, maxLength: 3 }),
      issued: date,
      number: fc.oneof(words, fc.constantFrom('007', 'null', '1e3', '~', '- x', '---')),
      URL: fc.webUrl(),
    },
    { requiredKeys: ['id', 'type'] },
  );
  const line = fc.oneof(words, fc.constantFrom('---', '...', '# x', 'id: y', ' x', '\u00A0'));
  const body = fc
    .array(line, { minLength: 1, maxLength: 6 })
    .map((lines) => `${lines.join('\n')}\n`)
    .filter((text) => /\S/u.test(text) && !/^(?:[ \t]*\r?\n)/u.test(text));

  test('is read back to the same work and body', () => {
    fc.assert(
      fc.property(item, body, (of, text) => {
        const read = parseSource('a.md', sourceFileText(of, text));
        assert.isTrue(read.ok, JSON.stringify(read));
        assert.deepEqual(read.value.work, of);
        assert.equal(read.value.body, text);
      }),
      runs(150),
    );
  });
});
