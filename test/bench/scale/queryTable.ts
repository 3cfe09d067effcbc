import { milliseconds, percent, ratio } from '../report/cells.mjs';
import type { Table } from '../report/table.mjs';
import { percentiles } from '../statistics.mjs';
import { mostWritten } from './corpus';
import { timeLimitName } from './limits.mjs';
import type { Answer, Outcome } from './outcome';
import type { QueryKind } from './queries';
import { isOurs, oursOf, rowName, tooLong } from './rows';
import type { Measured } from './tables';

const budget = '16 ms';
/** Fewer answers say nothing of recall. */
const enoughForRecall = 20;

const texts: Readonly<Record<QueryKind, { readonly title: string; readonly note: string }>> = {
  long: {
    title: 'Scale: long quotes with mistakes',
    note:
      'About 60 characters of a passage taken at random, with two typos, one word dropped and two swapped. Recall is strict: ' +
      'the very passage that the query is of, or one with the same text, is the first, or among the first five. ' +
      'A query’s time is the least of three, where it took less than 250 ms. An engine that is not done in ' +
      `${timeLimitName} is ended; where it had answered some, these count, and their number is told.`,
  },
  misremembered: {
    title: 'Scale: misremembered quotes',
    note: 'The same, with one more word dropped, and two others replaced by words of other passages.',
  },
  short: {
    title: 'Scale: a few words',
    note:
      'Two or three words of a passage that say something (four letters or more, and not on a list of common words), half of them with a typo. ' +
      'Many passages hold such words, and only the one that they were drawn from counts: “possible” is how often it is first, ' +
      'by expectation, where an engine sees the words without the typo and takes, of the passages that have them in this ' +
      'order, the one with the fewest others.',
  },
};

/** How fast, and how well, the engines answer one kind of query at each size. */
export function queryTable(kind: QueryKind, measured: readonly Measured[]): Table {
  const possible = kind === 'short' ? ['possible@1'] : [];
  return {
    ...texts[kind],
    columns: [
      ...['', 'p50', 'p95', 'p95 / ours', 'recall@1', ...possible, 'recall@5', 'answered'],
      'budget p95',
    ],
    rows: measured.flatMap((each) => rowsOf(kind, each)),
  };
}

function rowsOf(kind: QueryKind, measured: Measured): string[][] {
  const ours = oursOf(measured);
  const oursP95 = ours && percentiles(timesOf(kind, ours)).p95;
  const isWritten = measured.size <= mostWritten;
  const possible = kind === 'short' ? [isWritten ? percent(measured.ceiling) : ''] : [];
  return measured.outcomes.map((outcome) => {
    const times = timesOf(kind, outcome);
    const { p50, p95 } = percentiles(times);
    const tellsRecall = isWritten && times.length >= enoughForRecall;
    const recall = (places: number) => (tellsRecall ? recallOf(kind, outcome, places) : '');
    return [
      rowName(measured, outcome),
      times.length > 0 ? milliseconds(p50) : tooLong,
      times.length > 0 ? milliseconds(p95) : '',
      oursP95 === undefined ? '' : ratio(p95, oursP95),
      recall(1),
      ...possible,
      recall(5),
      times.length === measured.queries ? '' : `${times.length} of ${measured.queries}`,
      isOurs(outcome) && isWritten ? budget : '',
    ];
  });
}

function timesOf(kind: QueryKind, outcome: Outcome): readonly number[] {
  return answersTo(kind, outcome).map(({ milliseconds: time }) => time);
}

/** How often the passage is among so many that come first. */
function recallOf(kind: QueryKind, outcome: Outcome, places: number): string {
  const answers = answersTo(kind, outcome);
  const found = answers.filter(({ rank = Number.POSITIVE_INFINITY }) => rank < places);
  return percent(found.length / answers.length);
}

function answersTo(kind: QueryKind, { answers }: Outcome): readonly Answer[] {
  return answers.filter((each) => each.kind === kind);
}
