import Ajv, { type ValidateFunction } from 'ajv';
import { assert } from 'chai';
import * as v from 'valibot';
import { parse } from 'yaml';
import agreementsJson from '../../data/agreements.json';
import agreementsSchema from '../../data/schemas/agreements.schema.json';
import sourceSchema from '../../data/schemas/source.schema.json';
import article from '../../data/sources/new-us-russia-ctr-agreement.md';
import { jsonSchemas } from '../../scripts/json-schemas';
import { sourceFrontMatterSchema } from '../../src/core/csl/itemSchema';
import { parseAgreements } from '../../src/core/names/parseAgreements';
import { fieldProblems, type FieldProblem } from '../../src/core/schema/fieldProblems';
import { brokenAgreements, brokenSources, brokenTogether, type Broken } from './schemas.fixtures';

const frontMatter: unknown = parse(article.split('\n---\n')[0] ?? '');

suite('schemas of data files', () => {
  for (const [name, committed] of [
    ['agreements.schema.json', agreementsSchema],
    ['source.schema.json', sourceSchema],
  ] as const) {
    test(`${name} is what the code validates with; if not: npm run schemas`, () => {
      assert.deepEqual(committed, JSON.parse(JSON.stringify(jsonSchemas[name])));
    });
  }

  suite('front matter of a source', () => {
    const accepts = new Ajv().compile(sourceSchema);
    test('the bundled source is sound', () => {
      assertAccepted(accepts, frontMatter);
    });
    breakEach(brokenSources, frontMatter, sourceProblems, accepts);

    const dates: readonly [written: unknown, parts: number[]][] = [
      [2013, [2013]],
      ['2013', [2013]],
      ['2013-06', [2013, 6]],
      ['2013-06-19', [2013, 6, 19]],
      ['2012-02-29', [2012, 2, 29]],
      [{ 'date-parts': [[2013, 6, 19]] }, [2013, 6, 19]],
    ];
    for (const [written, parts] of dates) {
      test(`a date written ${JSON.stringify(written)}`, () => {
        const item = { id: 'x', type: 'book', issued: written };
        assertAccepted(accepts, item);
        assert.deepEqual(v.parse(sourceFrontMatterSchema, item).issued, { 'date-parts': [parts] });
      });
    }

    test('numbers of volumes and paragraphs may be bare', () => {
      const work = { id: 2013, type: 'treaty', volume: 155 };
      const item = { ...work, quotedWorks: [{ paragraphs: 3, work }] };
      assertAccepted(accepts, item);
      const text = { id: '2013', type: 'treaty', volume: '155' };
      assert.deepEqual<unknown>(v.parse(sourceFrontMatterSchema, item), {
        ...text,
        quotedWorks: [{ paragraphs: { first: 3, last: 3 }, work: text }],
      });
    });
  });

  suite('agreement names', () => {
    const accepts = new Ajv().compile(agreementsSchema);
    test('the bundled file is sound', () => {
      assertAccepted(accepts, agreementsJson);
    });
    breakEach(brokenAgreements, agreementsJson, agreementProblems, accepts);
    breakEach(brokenTogether, agreementsJson, agreementProblems);
  });
});

/** One test for each broken field; without `accepts` the JSON schema is not asked. */
function breakEach(
  fixtures: readonly Broken[],
  sound: unknown,
  problems: (data: unknown) => readonly FieldProblem[],
  accepts?: ValidateFunction,
): void {
  for (const { path, value, field = path, reason, codeOnly } of fixtures) {
    test(`${path || 'the whole'} = ${value === undefined ? 'nothing' : JSON.stringify(value)}: ${reason}`, () => {
      const data = withField(sound, path, value);
      const found = problems(data);
      const said = found.map((each) => `${each.field}: ${each.reason}`);
      assert.isTrue(
        found.some((each) => each.field === field && each.reason.includes(reason)),
        `got ${said.join('; ') || 'nothing'}`,
      );
      assert.lengthOf(found, 1, said.join('; '));
      if (accepts) assert.equal(accepts(data), codeOnly ?? false, 'the JSON schema');
    });
  }
}

function sourceProblems(data: unknown): readonly FieldProblem[] {
  const checked = v.safeParse(sourceFrontMatterSchema, data);
  return checked.success ? [] : fieldProblems(checked.issues);
}

function agreementProblems(data: unknown): readonly FieldProblem[] {
  const parsed = parseAgreements('agreements.json', data);
  if (parsed.ok) return [];
  return parsed.problems.map(({ field = '', reason }) => ({ field, reason }));
}

function withField(sound: unknown, path: string, value: unknown): unknown {
  if (path === '') return value;
  const copy = structuredClone(sound);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const parent = keys.reduce(
    (at, key) => at[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

function assertAccepted(accepts: ValidateFunction, data: unknown): void {
  assert.isTrue(accepts(data), JSON.stringify(accepts.errors));
}
