import Ajv, { type AnySchemaObject } from 'ajv';
import { assert } from 'chai';
import { Lines } from '../../../src/core/report/lines';
import { reportOf } from '../../../src/core/report/report';
import { sarifLog } from '../../../src/core/report/sarif';
import { findingKinds, type FindingKind } from '../../../src/core/verify/finding';
import type { Severity } from '../../../src/core/verify/severity';
import { article, draft, draftFindings, findingIn } from './findings';
import schema from './sarifSchema.json';

const options = { version: '1.2.3', uriOf: (file: string) => encodeURIComponent(file) };
// RFC 3986, for addresses without brackets.
const rest = String.raw`(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})*`;
const scheme = String.raw`[A-Za-z][A-Za-z\d+.-]*:`;
const formats = {
  uri: new RegExp(`^${scheme}${rest}(?:#${rest})?$`, 'u'),
  'uri-reference': new RegExp(`^(?:${scheme}|(?![^/?#]*:))${rest}(?:#${rest})?$`, 'u'),
};
const isValid = new Ajv({ allErrors: true, formats }).compile(schema as AnySchemaObject);
function logOf(...[documents, more]: Parameters<typeof reportOf>) {
  const log = sarifLog(reportOf(documents, more), options);
  assert(isValid(log), JSON.stringify(isValid.errors, undefined, 2));
  return log.runs[0]!;
}

suite('the report in SARIF', () => {
  const run = logOf([{ name: 'my draft.md', text: draft, findings: draftFindings }]);

  test('a result', () => {
    assert.deepEqual(run.results![0], {
      ruleId: 'altered',
      ruleIndex: 3,
      kind: 'fail',
      level: 'error',
      message: {
        text: 'The quotation says 17, the source says 14.\nOn June [-17-]{{+14+}}, the United States',
      },
      suppressions: [],
      properties: {
        severity: 'error',
        passage: `${article.id}#p2.1`,
        expected: 'On June 14, the United States',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'my%20draft.md', uriBaseId: '%SRCROOT%', index: 0 },
            region: { startLine: 3, startColumn: 27, endLine: 3, endColumn: 56 },
          },
        },
      ],
      partialFingerprints: {
        'quotation/v1': run.results![0]!.partialFingerprints!['quotation/v1']!,
      },
    });
  });

  test('names itself, and counts columns as editors do', () => {
    assert.deepInclude(run.tool.driver, { name: 'Cite the Agreement', version: '1.2.3' });
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(run.invocations, [{ executionSuccessful: true }]);
  });

  test('has a rule for each finding, with its documentation', () => {
    const rules = run.tool.driver.rules!;
    assert.deepEqual(
      rules.map(({ id }) => id),
      [...findingKinds],
    );
    for (const { help, fullDescription } of rules) {
      assert.isNotEmpty(help?.text);
      assert.isNotEmpty(fullDescription?.text);
    }
    assert.equal(rules.find(({ id }) => id === 'not-found')?.name, 'NotFound');
    for (const { ruleId, ruleIndex } of run.results!) assert.equal(rules[ruleIndex!]!.id, ruleId);
  });

  test('what a comment ignores is suppressed, and nothing else', () => {
    const suppressed = run.results!.filter(({ suppressions }) => suppressions!.length > 0);
    assert.deepEqual(
      suppressed.map(({ ruleId, suppressions, level, kind }) => [
        ruleId,
        suppressions,
        level,
        kind,
      ]),
      [['not-found', [{ kind: 'inSource' }], undefined, 'fail']],
    );
  });

  const levels: readonly (readonly [FindingKind, Severity, kind: string, level: string])[] = [
    ['exact', 'none', 'pass', 'none'],
    ['edited', 'none', 'pass', 'none'],
    ['typography', 'hint', 'fail', 'note'],
    ['uncited', 'information', 'fail', 'note'],
    ['not-found', 'warning', 'fail', 'warning'],
    ['altered', 'error', 'fail', 'error'],
    ['unchecked', 'none', 'open', 'none'],
    ['altered', 'none', 'informational', 'none'],
  ];
  for (const [kind, severity, resultKind, level] of levels) {
    test(`${kind} with the severity ${severity} is of kind ${resultKind}, level ${level}`, () => {
      const findings = [findingIn('abc', { kind, words: 'abc' })];
      const [result] = logOf([{ name: 'a', text: 'abc', findings }], {
        severityOf: () => severity,
      }).results!;
      assert.deepEqual([result!.kind, result!.level], [resultKind, level]);
    });
  }

  test('leads to the file of the source', () => {
    const findings = draftFindings.slice(0, 1);
    const log = logOf([{ name: 'a', text: draft, findings }], {
      fileOf: () => ({ name: 'the source.md', lines: new Lines('') }),
    });
    const [related] = log.results![0]!.relatedLocations!;
    assert.equal(related!.physicalLocation?.artifactLocation?.uri, 'the%20source.md');
    assert.include(related!.message?.text, 'The White House, fact sheet');
    assert.include(related!.message?.text, 'para. 2');
  });

  test('addresses are not made relative', () => {
    const report = reportOf([{ name: 'a', text: '', findings: [] }]);
    const log = sarifLog(report, { ...options, uriOf: () => 'file:///elsewhere/a.md' });
    assert.deepEqual(log.runs[0]!.artifacts, [{ location: { uri: 'file:///elsewhere/a.md' } }]);
  });

  test('fingerprints stay while the text about a quotation changes, and differ from each other', () => {
    const printsOf = (text: string) => {
      const finding = (words: string) => findingIn(text, { kind: 'altered', words });
      const first = finding('some words');
      const findings = [first, first, finding('others')];
      return logOf([{ name: 'a', text, findings }]).results!.map(
        ({ partialFingerprints }) => partialFingerprints!['quotation/v1']!,
      );
    };
    const before = printsOf('“some words” and “others”');
    assert.deepEqual(printsOf('A new line.\n\n“some words” and no “others”'), before);
    assert.equal(new Set(before).size, 3);
  });

  test('the schema of this test refuses what is wrong', () => {
    const log = sarifLog(reportOf([{ name: 'a', text: draft, findings: draftFindings }]), options);
    const wrong = (change: (copy: typeof log) => void) => {
      const copy = structuredClone(log);
      change(copy);
      assert.isFalse(isValid(copy));
    };
    assert(isValid(log));
    wrong((copy) => (copy.runs[0]!.results![0]!.level = 'information' as 'note'));
    wrong((copy) => (copy.runs[0]!.results![0]!.message = {}));
    const placeIn = (copy: typeof log) =>
      copy.runs[0]!.results![0]!.locations![0]!.physicalLocation!;
    wrong((copy) => (placeIn(copy).region!.startLine = 0));
    wrong((copy) => delete placeIn(copy).region!.startLine);
    wrong((copy) => delete placeIn(copy).artifactLocation);
    for (const uri of ['my draft.md', 'é.md', '50%.md', 'a[1].md', '1:2.md', 'a#b#c']) {
      wrong((copy) => (placeIn(copy).artifactLocation!.uri = uri));
    }
    wrong((copy) => (copy.$schema = 'sarif-schema-2.1.0.json'));
    wrong((copy) => copy.runs[0]!.artifacts!.push(copy.runs[0]!.artifacts![0]!));
    wrong((copy) => Object.assign(copy.runs[0]!.results![0]!, { severity: 'error' }));
    wrong((copy) => Object.assign(copy.runs[0]!.tool, { driver: {} }));
    wrong((copy) => Object.assign(copy, { version: '2.0.0' }));
  });
});
