import { documentsByHand, documentsByTesters } from '../../corpus/byHand';
import { documentsByRules } from '../../corpus/by-rules/documents';
import { judge, scoreOf, type Verdict } from '../../corpus/judge';
import type { LabelledDocument } from '../../corpus/labelled';
import { checkable, corpusSources } from '../../corpus/sources';
import { languageOf } from '../../../src/core/markup/language';
import { markups } from '../../../src/core/markup/markups';
import { FoldedText } from '../../../src/core/text/foldedText';
import { findingKinds, type FindingKind } from '../../../src/core/verify/finding';
import { Verifier } from '../../../src/core/verify/verifier';
import type { Table } from '../report/table.mjs';
import { peers, type Peer } from './peers';

/** Precision and recall of each finding on the corpus, beside what peers can say of the same quotations. */
export async function accuracyTable(): Promise<Table> {
  const byHand = documentsByHand();
  const byTesters = documentsByTesters();
  const documents = [...byHand, ...byTesters, ...(await documentsByRules())];
  const verdicts = judge(documents, new Verifier(checkable(corpusSources())));
  const count = (all: readonly LabelledDocument[]) => all.flatMap(({ labels }) => labels).length;
  const answers = peers.map((peer) => answersOf(peer, verdicts));
  return {
    title: 'Verification: what is found',
    note:
      `${count(documents)} labelled quotations in documents of eight languages, ${count(byHand)} of them by hand, and ${count(byTesters)} by testers who had not seen the program (test/corpus), of the ` +
      'bundled source and of seven State of the Union addresses. approx-string-match is used as Hypothesis uses it: ' +
      'indexOf first, else as many errors as half the quotation’s characters, 256 at most; substring search takes all white space as one. ' +
      'They are given each quotation as our reader reads it, know no citations and no marked edits, and so are asked less: ' +
      'verbatim words are to be exact, whatever their typography and citation; what is unquoted or unchecked is not counted against them.',
    columns: [
      '',
      'labelled',
      'precision',
      'recall',
      ...peers.flatMap(({ name }) => [`${name}: precision`, 'recall']),
    ],
    rows: findingKinds.map((kind) => {
      const { labelled, precision, recall } = scoreOf(kind, verdicts);
      return [
        kind,
        String(labelled),
        inTenths(precision),
        inTenths(recall),
        ...answers.flatMap((each) => cellsOf(kind, each)),
      ];
    }),
  };
}

/** What a peer ought to say, and what it says. */
interface Answer {
  readonly expected: FindingKind;
  readonly said: FindingKind;
}

function answersOf(peer: Peer, verdicts: readonly Verdict[]): readonly Answer[] {
  const bodies = corpusSources().map(({ body }) => peer.prepare(body));
  return verdicts.flatMap((verdict) => {
    const expected = verdict.label && asked[verdict.label.expected.kind];
    if (!expected) return [];
    return [{ expected, said: peer.lookUp(wordsOf(verdict), bodies) }];
  });
}

/** What is asked of those who know neither citations nor typography; the others are not asked. */
const asked: Readonly<Partial<Record<FindingKind, FindingKind>>> = {
  exact: 'exact',
  typography: 'exact',
  misattributed: 'exact',
  uncited: 'exact',
  edited: 'edited',
  altered: 'altered',
  'not-found': 'not-found',
};

/** As our reader has read them; where it has not, without the escapes of the markup. */
function wordsOf({ document, label, finding }: Verdict): string {
  const read = finding?.quotation?.prose.text;
  if (read !== undefined || !label) return read ?? '';
  const markup = Object.values(markups).find((each) => languageOf(each) === document.language);
  const slice = document.text.slice(label.start, label.end);
  return markup ? FoldedText.of(slice, markup.unescaping).text : slice;
}

function cellsOf(kind: FindingKind, answers: readonly Answer[]): readonly string[] {
  const labelled = answers.filter(({ expected }) => expected === kind).length;
  const said = answers.filter((each) => each.said === kind).length;
  const right = answers.filter((each) => each.said === kind && each.expected === kind).length;
  return [
    said === 0 ? '' : inTenths(right / said),
    labelled === 0 ? '' : inTenths(right / labelled),
  ];
}

/** Per cent with one decimal: 99.5 % is not 100 %. */
function inTenths(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
