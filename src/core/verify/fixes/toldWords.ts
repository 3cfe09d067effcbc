import type { Finding, QuotedPlace } from '../finding';
import { toldDifferences, type ToldDifference } from '../judging/telling/toldDifference';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import type { Difference } from './differences/differences';
import { withHalves } from './differences/withHalves';
import { bare } from './titles';

/** For titles: what the source has where a quotation differs, with what is needed beside it; the gravest first. */
export function toldWords(
  differences: readonly Difference[],
  { changes }: Finding,
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
  const words = toldDifferences(withChanges, quotation.prose.text, place.source.body)
    .toSorted((a, b) => gravity(a) - gravity(b))
    .map(inWords);
  return [...new Set(words)];
}

function inWords({ has, wants, kind }: ToldDifference): string {
  if (kind === 'marks') return `${wants === '' ? 'without ' : ''}marks round “${has || wants}”`;
  if (wants === '') return `without “${bare(has)}”`;
  return `“${has === '' ? bare(wants) : wants}”`;
}
