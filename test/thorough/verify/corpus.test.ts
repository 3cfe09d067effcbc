import { assert } from 'chai';
import { finish } from '../../../src/core/text/steps';
import { findingKinds } from '../../../src/core/verify/finding';
import { usualSeverity } from '../../../src/core/verify/severity';
import { Verifier } from '../../../src/core/verify/verifier';
import { documentsByHand, documentsByTesters } from '../../corpus/byHand';
import { documentsByRules } from '../../corpus/by-rules/documents';
import { isRight, judge, scoreOf, tellsAll, type Verdict } from '../../corpus/judge';
import { expectedOf, labelled, type LabelledDocument } from '../../corpus/labelled';
import { confusionTable, formatVerdict, misses } from '../../corpus/report';
import { checkable, corpusSources, strangeProse } from '../../corpus/sources';

const enough = 0.99;
let verdicts: readonly Verdict[] = [];
let documents: readonly LabelledDocument[] = [];

suite('the corpus of labelled quotations', () => {
  suiteSetup(async function () {
    this.timeout(60_000);
    documents = [...documentsByHand(), ...documentsByTesters(), ...(await documentsByRules())];
    verdicts = judge(documents, new Verifier(checkable(corpusSources())));
  });

  test('has four hundred quotations or more, each finding, and a hundred and twenty by hand', () => {
    const labels = documents.flatMap((each) => each.labels);
    assert.isAtLeast(labels.length, 400);
    assert.isAtLeast(documentsByHand().flatMap((each) => each.labels).length, 120);
    const kinds = new Set(labels.map(({ expected }) => expected.kind));
    assert.sameMembers([...kinds], [...findingKinds]);
  });

  test('is the same in every run', async () => {
    const rules = await documentsByRules();
    assert.deepEqual(rules, documents.slice(-rules.length));
  }).timeout(20_000);

  for (const kind of findingKinds) {
    test(`${kind}: precision and recall`, () => {
      const { precision, recall } = scoreOf(kind, verdicts);
      const ofKind = verdicts.filter(
        ({ label, finding }) => label?.expected.kind === kind || finding?.kind === kind,
      );
      const told = `${confusionTable(verdicts)}\n\n${misses(ofKind).join('\n')}\n`;
      assert.isAtLeast(precision, enough, `precision of ${kind}\n${told}`);
      assert.isAtLeast(recall, enough, `recall of ${kind}\n${told}`);
    });
  }

  test('what is said of the differences, the citations and the reasons', () => {
    const right = verdicts.filter(isRight);
    const incomplete = right.filter((each) => !tellsAll(each)).map(formatVerdict);
    const share = 1 - incomplete.length / right.length;
    assert.isAtLeast(share, enough, incomplete.join('\n'));
  });

  test('nothing is found in prose that quotes nothing', () => {
    const verifier = new Verifier(checkable(corpusSources()));
    const text = strangeProse();
    const alarms = finish(verifier.check(text, 'markdown'))
      .filter((finding) => usualSeverity(finding) !== 'none')
      .map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
    assert.deepEqual(alarms, []);
  });
});

suite('labels of documents', () => {
  const given = { what: 'a case', language: 'markdown', text: 'a “⟦b⟧” and “⟦c⟧”' } as const;

  test('stand without their brackets', () => {
    const { text, labels } = labelled(given, [expectedOf('exact'), expectedOf('altered name')]);
    assert.equal(text, 'a “b” and “c”');
    assert.deepEqual(
      labels.map(({ start, end, expected }) => [text.slice(start, end), expected.kind]),
      [
        ['b', 'exact'],
        ['c', 'altered'],
      ],
    );
  });

  test('are as many as the expectations', () => {
    assert.throws(() => labelled(given, [expectedOf('exact')]), /more ⟦…⟧/u);
    const three = ['exact', 'exact', 'exact'].map(expectedOf);
    assert.throws(() => labelled(given, three), /fewer ⟦…⟧/u);
    assert.throws(() => expectedOf('right'), /no finding/u);
  });
});
