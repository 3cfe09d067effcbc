import { assert } from 'chai';
import { bundledAgreements } from '../../../src/core/bundled';
import { addAgreements } from '../../../src/core/names/addAgreements';
import {
  readAgreementsFile,
  type AgreementsFile,
} from '../../../src/core/names/readAgreementsFile';
import { formatProblem } from '../../../src/core/source/dataProblem';

const entry = (id: string, more: object = {}) => ({
  id,
  kind: 'treaty',
  title: `Treaty on ${id}`,
  titleOrigin: 'official',
  names: [],
  description: 'It is one.',
  facts: [{ kind: 'signed', value: '2001', confidence: 'M', sources: [{ name: 'A book' }] }],
  work: { id, type: 'treaty', title: `Treaty on ${id}` },
  ...more,
});

const known = bundledAgreements();
const [first] = known;
if (!first) throw new Error('There are no bundled agreements.');

function read(file: string, ...agreements: object[]): AgreementsFile {
  const parsed = readAgreementsFile(file, JSON.stringify({ agreements }, undefined, 2));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.value;
}

suite('Agreements of the writer’s own', () => {
  test('come after the known ones, and may refer to them and to those of other files', () => {
    const { agreements, problems } = addAgreements(known, [
      read('a.agreements.json', entry('one', { relations: { amends: [first.id, 'two'] } })),
      read('b.agreements.json', entry('two'), {
        ...entry('three', { workOf: 'two', kind: 'programme' }),
        work: undefined,
      }),
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      agreements.slice(known.length).map(({ id, work }) => `${id}: ${work.id}`),
      ['one: one', 'two: two', 'three: two'],
    );
    assert.deepEqual(agreements.slice(0, known.length), known);
  });

  test('without files, the known ones are the same list', () => {
    assert.equal(addAgreements(known, []).agreements, known);
  });

  test('one that clashes stays out and is told of with its line; the others are added', () => {
    const { agreements, problems } = addAgreements(known, [
      read('a.agreements.json', entry(first.id), entry('one')),
      read('b.agreements.json', entry('one', { title: 'Another' }), entry('two')),
      read('c.agreements.json', entry('three', { title: first.title.toUpperCase() })),
    ]);
    assert.deepEqual(
      agreements.slice(known.length).map(({ id }) => id),
      ['one', 'two'],
    );
    assert.deepEqual(problems.map(formatProblem), [
      `a.agreements.json:4: agreements[0].id: “${first.id}” is the id of a bundled agreement already`,
      'b.agreements.json:4: agreements[0].id: “one” is the id of agreements[1] of a.agreements.json already',
      `c.agreements.json:6: agreements[0].title: “${first.title.toUpperCase()}” names ${first.id} already`,
    ]);
  });
});

suite('A file of agreements', () => {
  const broken: readonly (readonly [text: string, said: RegExp])[] = [
    ['', /^a\.json:1: is not valid JSON: /u],
    ['{\n  "agreements": [}', /^a\.json:2: is not valid JSON: /u],
    ['[]', /^a\.json:1: agreements: is missing$/u],
    [
      '{\n  "agreements": [\n    {"id": "A b"}\n  ]\n}',
      /^a\.json:3: agreements\[0\]\.id: must be an id/mu,
    ],
  ];
  for (const [text, said] of broken) {
    test(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const parsed = readAgreementsFile('a.json', text);
      assert.isFalse(parsed.ok);
      assert.match(parsed.problems.map(formatProblem).join('\n'), said);
    });
  }

  test('may begin with a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify({ agreements: [entry('one')] })}`;
    assert.isTrue(readAgreementsFile('a.json', text).ok);
  });
});
