import { assert } from 'chai';
import fc from 'fast-check';
import { scanBib } from '../../../src/core/bibliography/bib/scanBib';
import { exportWorks } from '../../../src/core/bibliography/exportWorks';
import { isSameWork } from '../../../src/core/bibliography/sameWork';
import type { CslItem } from '../../../src/core/csl/item';
import { add, formats } from '../../unit/bibliography/support';
import { applyChanges } from '../../../src/core/quote/textChange';
import { runs } from '../../unit/support/runs';

const word = fc.oneof(
  fc.constantFrom(
    ...'treaty Umbrella U.S. R&D 50% $5 a_b {CTR} {x \\y ~ ^ # "quoted" ‘so’ – -- Öffnung Договор 条約 *a* `b` <i>x</i> [y] @me 1. - : ; , =\u00A0='.split(
      ' ',
    ),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);
const text = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))
  // Signs alone are no names or titles, and readers make others of some: of -- a dash.
  .filter((words) => /[\p{L}\p{N}]/u.test(words));
const date = fc
  .tuple(
    fc.integer({ min: 1000, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain((parts) => fc.integer({ min: 1, max: 3 }).map((count) => parts.slice(0, count)))
  .map((parts) => ({ 'date-parts': [parts] }));
const name = fc.oneof(
  fc.record({ literal: text }),
  fc.record({ family: text, given: text }),
  fc.record({
    family: text,
    given: text,
    'non-dropping-particle': fc.constantFrom('van', 'de la'),
  }),
);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const types =
  'post-weblog webpage article-newspaper article-journal treaty legislation book report'.split(' ');

const anyWork: fc.Arbitrary<CslItem> = fc
  .record({
    id: fc.oneof(fc.stringMatching(/^[a-z]{1,3}$/u), text),
    type: fc.constantFrom(...types),
    title: optional(text),
    author: optional(fc.array(name, { minLength: 1, maxLength: 3 })),
    issued: optional(date),
    genre: optional(text),
    'container-title': optional(text),
    number: optional(text),
    volume: optional(fc.integer({ min: 1, max: 200 }).map(String)),
    page: optional(fc.constantFrom('12', '12-14', '1691, 1693')),
    URL: optional(fc.webUrl({ withQueryParameters: true, withFragments: true })),
    DOI: optional(fc.stringMatching(/^10\.[0-9]{4}\/[a-z0-9.()_-]{1,8}$/u)),
  })
  // A book stands in nothing else.
  .map((work) =>
    /^(book|report)$/u.test(work.type) ? { ...work, 'container-title': undefined } : work,
  )
  // Absent, not undefined.
  .map((work) => JSON.parse(JSON.stringify(work)) as CslItem)
  // A work of which nothing is known is known by its key alone.
  .filter((work) => Boolean(work.title ?? work.author ?? work.URL ?? work.DOI));
const someWorks = fc.uniqueArray(anyWork, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

const before: Readonly<Record<(typeof formats)[number], readonly string[]>> = {
  biblatex: ['', 'free\r\n@book{a,\r\n title = {A}}', '\uFEFF% x\n@string{b = "c"}\n@online{b,}\n'],
  bibtex: ['@article{a,\n\tyear = 2013\n}\n\n@comment{@x}', '@book(a, title = "{"}")'],
  'csl-json': ['', '[]', '\uFEFF[\r\n  { "id": "a" } // x\r\n]\r\n', '[{"id":"a"},{"id":"b"},]'],
  'csl-yaml': [
    '',
    '- id: a\n# x\n',
    '---\r\nreferences:\r\n  - id: a # x\r\n\r\nlang: en\r\n...\r\n',
  ],
  hayagriva: ['', '# x\na:\n    type: book\n\n# y', '"b": {type: misc}\r\n'],
};

const often = runs(60);

suite('bibliography: laws of adding', () => {
  for (const format of formats) {
    const files = fc.constantFrom(...before[format]);

    test(`${format}: what was there stays, and a second time nothing is added`, async () => {
      await fc.assert(
        fc.asyncProperty(files, someWorks, async (file, works) => {
          const first = await add(format, file, works);
          for (const { span } of first.changes) {
            const replaced = file.slice(span.start, span.end);
            assert.match(replaced, /^(\[\]|\{\}|\s*)$/u, 'only what is empty gives way');
          }
          assert.equal(first.text, applyChanges(file, first.changes));
          const second = await add(format, first.text, works);
          assert.deepEqual(second.changes, []);
          assert.deepEqual([...second.keys], [...first.keys]);
        }),
        often,
      );
    });

    test(`${format}: keys differ, also from those of other files`, async () => {
      await fc.assert(
        fc.asyncProperty(files, someWorks, async (file, works) => {
          const others = new Set(works.map(({ id }) => id));
          const { added, keys, taken } = await add(format, file, works, others);
          const made = [...added].map((id) => keys.get(id) ?? '');
          assert.equal(new Set(made).size, made.length);
          for (const key of made) {
            assert.isFalse(taken.has(key) || others.has(key), key);
            assert.match(key, /^[^\s,{}"%#]+$/u);
          }
        }),
        often,
      );
    });
  }

  test('braces of a .bib file match, whatever the works', async () => {
    await fc.assert(
      fc.asyncProperty(
        someWorks,
        fc.constantFrom('bibtex' as const, 'biblatex' as const),
        async (works, format) => {
          const { entries, problems } = scanBib(await exportWorks(works, format));
          assert.deepEqual(problems, []);
          assert.isNotEmpty(entries);
        },
      ),
      often,
    );
  });

  test('sameness goes both ways, and each work is the same as itself', () => {
    fc.assert(
      fc.property(anyWork, anyWork, (a, b) => {
        assert.equal(isSameWork(a, b), isSameWork(b, a));
        assert.isTrue(isSameWork(a, a));
      }),
    );
  });
});
