import type { TextChange } from '../../../quote/textChange';
import type { Fault, Finding, QuotedPlace } from '../../finding';
import { joinChanges } from '../changes';
import type { FixContext } from '../fix';
import { overlap } from '../../../text/span';
import { rekeyed } from './keyed';
import { onlyCites } from './onlyCites';
import { narrowed, relocated } from './relocated';
import { rewritten } from './rewritten';
import { citationFor, citesRightly, rightCitation } from './rightCitation';

/**
 * The changes that make a finding's citation name a place; none where it does so already, or where
 * it has none that can be changed without losing what else it says.
 */
export function correctedCitation(
  finding: Finding,
  place: QuotedPlace,
  context: FixContext,
  fault: Fault | undefined = finding.fault,
): readonly TextChange[] {
  const citation = citationFor(finding, place);
  if (!citation || (fault === undefined && citesRightly(citation, place))) return [];
  const right = rightCitation(place);
  if (!onlyCites(citation, context)) {
    const change = relocated(citation, place, right, fault, context);
    return change ? outsideQuotations(narrowed(context.text, change), context) : [];
  }
  if (citation.kind === 'key') {
    const change = rekeyed(citation, place, right, fault, context);
    return change ? joinChanges(context.text, [change]) : [];
  }
  return joinChanges(context.text, rewritten(citation, place, right, fault, context));
}

/** What looks like a locator in quoted words is theirs. */
function outsideQuotations(change: TextChange, { findings }: FixContext): readonly TextChange[] {
  return findings.some(({ span }) => overlap(span, change.span)) ? [] : [change];
}

/** What of a finding's citation is wrong if the words are those of a place. */
export function faultAt(finding: Finding, place: QuotedPlace): Fault | undefined {
  const citation = citationFor(finding, place);
  if (!citation || citesRightly(citation, place)) return undefined;
  const cited = citation.cited.find(({ source }) => source === place.source);
  if (!cited) return 'work';
  const withoutLocator = {
    ...citation,
    cited: [{ source: cited.source, speakers: cited.speakers }],
  };
  return citesRightly(withoutLocator, place) ? 'locator' : 'speaker';
}
