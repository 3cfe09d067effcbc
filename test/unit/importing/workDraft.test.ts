import { assert } from 'chai';
import fc from 'fast-check';
import type { CslItem } from '../../../src/core/csl/item';
import {
  fieldProblem,
  fieldsOf,
  fieldText,
  proposeId,
  usualTypes,
  withField,
  type AskedField,
} from '../../../src/core/importing/workDraft';

suite('the fields of a new source', () => {
  const typed: readonly (readonly [field: AskedField, typed: string, value: unknown])[] = [
    ['title', ' A Report ', 'A Report'],
    ['title', '', undefined],
    ['author', 'Smith, Jane', [{ family: 'Smith', given: 'Jane' }]],
    ['author', 'The White House', [{ literal: 'The White House' }]],
    [
      'author',
      'Smith, Jane; Ministry of Defence;',
      [{ family: 'Smith', given: 'Jane' }, { literal: 'Ministry of Defence' }],
    ],
    ['issued', '2013', { 'date-parts': [[2013]] }],
    ['issued', '2013-06-19', { 'date-parts': [[2013, 6, 19]] }],
    ['URL', 'https://example.org/', 'https://example.org/'],
  ];
  for (const [field, text, value] of typed) {
    test(`${field}: “${text}”`, () => {
      assert.deepEqual(withField({ title: 'before' }, field, text)[field], value);
    });
  }

  test('what was not changed keeps what one line does not show', () => {
    const issued = {
      'date-parts': [
        [2013, 6, 19],
        [2013, 6, 21],
      ],
    };
    assert.deepEqual(withField({ issued }, 'issued', '2013-06-19').issued, issued);
  });

  const problems: readonly (readonly [
    field: AskedField,
    typed: string,
    problem: RegExp | undefined,
  ])[] = [
    ['title', '', /must not be empty/],
    ['id', '', /must not be empty/],
    ['id', 'two words', /must be a citation key/],
    ['id', 'smith-2013', undefined],
    ['issued', '19 June 2013', /must be a date such as/],
    ['issued', '2013-02-30', /no such day/],
    ['issued', '', undefined],
    ['URL', 'example', /address/],
    ['author', '', undefined],
  ];
  for (const [field, text, problem] of problems) {
    test(`${field}: “${text}” ${problem ? 'is refused' : 'is taken'}`, () => {
      const found = fieldProblem(field, text);
      if (problem) assert.match(found ?? '', problem);
      else assert.isUndefined(found);
    });
  }

  test('are asked for by the type, the key last', () => {
    assert.deepEqual(fieldsOf('treaty'), ['title', 'issued', 'URL', 'id']);
    for (const type of usualTypes) assert.equal(fieldsOf(type).at(-1), 'id');
  });

  test('read back as they are shown', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8})?$/);
    const names = fc.array(
      fc.oneof(fc.record({ family: name, given: name }), fc.record({ literal: name })),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(names, (author) => {
        const text = fieldText({ author }, 'author');
        assert.deepEqual(withField({}, 'author', text).author, author);
      }),
    );
  });
});

suite('proposeId', () => {
  const smith = {
    author: [{ family: 'Smith', given: 'Jane' }],
    issued: { 'date-parts': [[2013, 7, 1]] },
  };
  const cases: readonly (readonly [
    work: Partial<CslItem>,
    taken: readonly string[],
    id: string,
  ])[] = [
    [smith, [], 'smith-2013'],
    [smith, ['smith-2013'], 'smith-2013a'],
    [{ author: [{ literal: 'The White House' }] }, [], 'white-house'],
    [
      { title: 'Treaty on the Non-Proliferation of Nuclear Weapons' },
      [],
      'treaty-non-proliferation',
    ],
    [{ author: [{ family: 'Müller' }], title: 'Über' }, [], 'muller'],
    [{ title: '…' }, [], 'source'],
    [{}, [], 'source'],
  ];
  for (const [work, taken, id] of cases) {
    test(id, () => {
      assert.equal(proposeId(work, new Set(taken)), id);
    });
  }
});
