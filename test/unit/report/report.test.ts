import { assert } from 'chai';
import fc from 'fast-check';
import { Lines } from '../../../src/core/report/lines';
import { reportOf } from '../../../src/core/report/report';
import type { ReportedFinding } from '../../../src/core/report/reportedFinding';
import { segmentsOf } from '../../../src/core/report/differenceText';
import { differenceLine } from '../../../src/core/report/summary';
import type { FindingKind } from '../../../src/core/verify/finding';
import { sourceWith } from '../support/sourceWith';
import { article, draft, draftFindings, findingIn, placeIn, type Part } from './findings';

suite('reports: where things are', () => {
  const cases: readonly (readonly [text: string, mark: string, place: string])[] = [
    ['one|', '|', '0:3'],
    ['a\nb|', '|', '1:1'],
    ['a\r\nb|', '|', '1:1'],
    ['a\rb|', '|', '1:1'],
    ['a\n\r\n|', '|', '2:0'],
    ['\u{1F600}é|', '|', '0:3'],
  ];
  for (const [text, mark, place] of cases) {
    test(`${JSON.stringify(text)} is at ${place}`, () => {
      const { line, column } = new Lines(text).at(text.indexOf(mark));
      assert.equal(`${line}:${column}`, place);
    });
  }

  test('lines and columns lead back to the offset', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u{1F600}'), maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        const { line, column } = new Lines(text).at(offset);
        const starts = [
          0,
          ...[...text.matchAll(/\r\n|[\r\n]/gu)].map((m) => m.index + m[0].length),
        ];
        assert.equal(starts[line]! + column, offset);
        assert.isAbove(starts[line + 1] ?? Infinity, offset);
      }),
    );
  });
});

suite('reports: what is told of a quotation', () => {
  const [document] = reportOf([
    { name: 'draft.md', text: draft, findings: draftFindings },
  ]).documents;
  const [altered, exact, unchecked, ignored] = document!.findings;

  test('a quotation with its source', () => {
    assert.deepEqual(altered, {
      start: { line: 2, column: 26 },
      end: { line: 2, column: 55 },
      finding: 'altered',
      severity: 'error',
      quotation: 'On June 17, the United States',
      passage: `${article.id}#p2.1`,
      expected: 'On June 14, the United States',
      diff: [
        { op: 'equal', quotation: 'On June ', source: 'On June ' },
        { op: 'replace', quotation: '17', source: '14' },
        { op: 'equal', quotation: ', the United States', source: ', the United States' },
      ],
      message: 'The quotation says 17, the source says 14.',
      ignored: false,
      words: 'On June 17, the United States',
      citation: '(White House)',
      source: article.id,
      locator: 'para. 2',
      attribution: `The White House, fact sheet, quoted in Arms Control Law, “${article.work.title!}”`,
      address: `${article.work.URL!}#:~:text=On%20June%2014%2C%20the%20United%20States`,
      fault: null,
      reason: null,
      changes: [{ kind: 'number', quotation: '17', source: '14' }],
      ties: [],
      sourceFile: null,
    } satisfies ReportedFinding);
  });

  test('one over two lines, which has no source', () => {
    assert.deepInclude(unchecked, {
      start: { line: 6, column: 15 },
      end: { line: 7, column: 11 },
      quotation: 'window of\nopportunity',
      severity: 'none',
      reason: 'too-short',
      passage: null,
      expected: null,
      source: null,
      address: null,
    });
  });

  test('one that is exact has no severity, nor one that is ignored', () => {
    assert.deepEqual([exact!.severity, exact!.ignored], ['none', false]);
    assert.deepEqual(
      [ignored!.finding, ignored!.severity, ignored!.ignored],
      ['not-found', 'none', true],
    );
  });

  test('the words are those that the reader sees, the quotation is as it is written', () => {
    const text = 'He saw “*R&amp;D* now”.';
    const span = { start: 8, end: 21 };
    const prose = { text: 'R&D now', toDocument: () => span };
    const finding = findingIn(text, {
      kind: 'unchecked',
      words: '*R&amp;D* now',
      more: { quotation: { span, outer: span, form: 'inline', depth: 0, prose } },
    });
    const [reported] = reportOf([{ name: 'a.md', text, findings: [finding] }]).documents[0]!
      .findings;
    assert.deepInclude(reported, { words: 'R&D now', quotation: '*R&amp;D* now' });
  });

  test('settings say how grave a finding is', () => {
    const report = reportOf([{ name: 'draft.md', text: draft, findings: draftFindings }], {
      severityOf: ({ kind }) => (kind === 'exact' ? 'hint' : 'none'),
    });
    const severities = report.documents[0]!.findings.map(({ severity }) => severity);
    assert.deepEqual(severities, ['none', 'hint', 'none', 'none']);
    // What differs is to be looked at all the same.
    assert.equal(report.counts.toLookAt, 1);
  });

  test('ties, and the place in the source’s file', () => {
    const own = sourceWith('First words here.\n\nThe same words again.\n\nThe same words again.\n');
    const places = [own.body.indexOf('The'), own.body.lastIndexOf('The')].map((start) => ({
      source: own,
      passage: { start, end: start + 'The same words'.length },
    }));
    const text = '“The same words”';
    const finding = findingIn(text, { kind: 'exact', words: 'The same words', more: { places } });
    const file = `---\nid: example\ntype: book\ntitle: Title of example\n---\n\n${own.body}`;
    const report = reportOf([{ name: 'a.md', text, findings: [finding] }], {
      fileOf: () => ({ name: 'example.md', lines: new Lines(file) }),
    });
    const [reported] = report.documents[0]!.findings;
    assert.equal(reported!.passage, 'example#p2.1');
    assert.deepEqual(reported!.ties, ['example#p3.1']);
    assert.deepEqual(reported!.sourceFile, {
      file: 'example.md',
      start: { line: 8, column: 0 },
      end: { line: 8, column: 14 },
    });
  });

  test('counts are by finding, the ignored apart', () => {
    const { counts } = reportOf([
      { name: 'draft.md', text: draft, findings: draftFindings },
      { name: 'gone.md', problem: 'there is no such file' },
    ]);
    const made = Object.entries(counts.byFinding).filter(([, count]) => count > 0);
    assert.deepEqual(made, [
      ['exact', 1],
      ['altered', 1],
      ['unchecked', 1],
    ]);
    assert.deepInclude(counts, { all: 4, toLookAt: 1, ignored: 1 });
  });

  const sections: readonly (readonly [FindingKind, toLookAt: number])[] = [
    ['exact', 0],
    ['typography', 0],
    ['edited', 0],
    ['altered', 1],
    ['misattributed', 1],
    ['uncited', 1],
    ['unquoted', 1],
    ['not-found', 1],
    ['unchecked', 0],
  ];
  for (const [kind, toLookAt] of sections) {
    test(`${kind}: ${toLookAt} to look at`, () => {
      const finding = findingIn('abc', { kind, words: 'abc' });
      const { counts } = reportOf([{ name: 'a', text: 'abc', findings: [finding] }]);
      assert.equal(counts.toLookAt, toLookAt);
    });
  }
});

suite('reports: differences on one line', () => {
  const cases: readonly (readonly [diff: readonly Part[], line: string])[] = [
    [['the same words'], ''],
    [['in ', ['different', '2014', '2013'], ' now'], 'in [-2014-]{+2013+} now'],
    [['do ', ['different', '', 'not '], 'go'], 'do {+not+} go'],
    [['do ', ['different', 'not ', ''], 'go'], 'do [-not-] go'],
    [['do', ['different', '', ' not'], ' go'], 'do {+not+} go'],
    [['now', ['own', ',', '']], ''],
    [
      [['edit', '[w]hat', 'What'], ' ', ['different', 'it', 'he'], ' was'],
      '[w]hat [-it-]{+he+} was',
    ],
    [['a ', ['edit', '[…]', 'long way '], ' b ', ['different', 'c', 'd']], 'a […] b [-c-]{+d+}'],
    [['a', ['typography', '\n', '\u00A0'], 'b'], ''],
    [['a ', ['typography', '"b"', '“b”']], 'a [-"b"-]{+“b”+}'],
    [
      ['one two three four five six seven eight ', ['different', 'x', 'y'], ' a b c d e f g h i'],
      '… three four five six seven eight [-x-]{+y+} a b c d e f …',
    ],
    [
      [
        ['different', 'a', 'b'],
        ' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 ',
        ['different', 'c', 'd'],
      ],
      '[-a-]{+b+} 1 2 3 4 5 6 … 11 12 13 14 15 16 [-c-]{+d+}',
    ],
  ];
  for (const [diff, line] of cases) {
    test(line || JSON.stringify(diff), () => {
      const { documents } = reportOf([
        { name: 'a', text: 'x', findings: [findingIn('x', { kind: 'altered', words: 'x', diff })] },
      ]);
      assert.equal(differenceLine(documents[0]!.findings[0]!), line.trim());
    });
  }

  test('no word of either side is lost', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 6 });
    const op = fc.constantFrom('equal', 'replace', 'insert', 'delete');
    fc.assert(
      fc.property(fc.array(fc.tuple(op, words, words)), (parts) => {
        const diff = parts.map(([op, a, b]) => ({
          op,
          quotation: op === 'insert' ? '' : a,
          source: op === 'equal' ? a : op === 'delete' ? '' : b,
        })) as ReportedFinding['diff'];
        const segments = segmentsOf(diff);
        const letters = (texts: readonly string[]) => texts.join('').replace(/\s/gu, '');
        const side = (name: 'quotation' | 'source') =>
          letters(segments.map((each) => (each.kind === 'text' ? each.text : each[name])));
        assert.equal(side('quotation'), letters(diff.map(({ quotation }) => quotation)));
        assert.equal(side('source'), letters(diff.map(({ source }) => source)));
      }),
    );
  });

  test('a place that is no place of a source is told as none', () => {
    const place = {
      ...placeIn(article, 'On June 14', 'United States'),
      passage: { start: 1e6, end: 1e6 },
    };
    const finding = findingIn('x', { kind: 'exact', words: 'x', more: { places: [place] } });
    const { documents } = reportOf([{ name: 'a', text: 'x', findings: [finding] }]);
    assert.isNull(documents[0]!.findings[0]!.passage);
  });
});
