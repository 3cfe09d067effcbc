import type { Finding, QuotedPlace } from '../finding';
import { toldDifferences, type ToldDifference } from '../judging/telling/toldDifference';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import type { Difference } from './differences/differences';
import { quotedStretch } from './differences/quotedStretch';
import { withHalves } from './differences/withHalves';
import { bare } from './titles';

/** For titles: what the source has where a quotation differs, with what is needed beside it; the gravest first. */
export function toldWords(
  differences: readonly Difference[],
  { changes, diff }: Finding,
  quotation: WrittenQuotation,
  place: QuotedPlace,
): readonly string[] {
  const withChanges = differences.map((each) => ({
    ...withHalves(each, quotation, place),
    changes: changes.filter(
      (change) => each.quotation.includes(change.quotation) && each.source.includes(change.source),
    ),
  }));
  const gravity = ({ changes: [first] }: ToldDifference) =>
    first ? changes.indexOf(first) : changes.length;
  // What is left out, and what follows, is not written.
  const { body } = place.source;
  const written = diff
    .filter(({ kind }) => kind === 'edit')
    .reduce(
      (all, { passage: { start, end } }) =>
        all.slice(0, start) + ' '.repeat(end - start) + all.slice(end),
      body.slice(0, quotedStretch({ diff }, place).end),
    );
  const words = toldDifferences(withChanges, quotation.prose.text, written)
    .toSorted((a, b) => gravity(a) - gravity(b))
    .map(inWords);
  return [...new Set(words)];
}

function inWords({ has, wants, kind }: ToldDifference): string {
  if (kind === 'marks') return `${wants === '' ? 'without ' : ''}marks round “${has || wants}”`;
  if (wants === '') return `without “${bare(has)}”`;
  return `“${has === '' ? bare(wants) : wants}”`;
}
