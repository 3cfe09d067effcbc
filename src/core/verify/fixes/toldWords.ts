import type { Finding, QuotedPlace } from '../finding';
import { toldDifferences, type ToldDifference } from '../judging/telling/toldDifference';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import type { Difference } from './differences/differences';

/** For titles: what the source has where a quotation differs, with what is needed beside it; the gravest first. */
export function toldWords(
  differences: readonly Difference[],
  { changes }: Finding,
  { prose }: WrittenQuotation,
  { source: { body } }: QuotedPlace,
): readonly string[] {
  const withChanges = differences.map((each) => ({
    ...each,
    changes: changes.filter(
      ({ quotation, source }) => each.quotation.includes(quotation) && each.source.includes(source),
    ),
  }));
  const gravity = ({ changes: [first] }: ToldDifference) =>
    first ? changes.indexOf(first) : changes.length;
  const words = toldDifferences(withChanges, prose.text, body)
    .toSorted((a, b) => gravity(a) - gravity(b))
    .map(inWords);
  return [...new Set(words)];
}

function inWords({ has, wants, kind }: ToldDifference): string {
  if (kind === 'marks') return `${wants === '' ? 'without ' : ''}marks round “${has || wants}”`;
  return wants === '' ? `without “${has}”` : `“${wants}”`;
}
