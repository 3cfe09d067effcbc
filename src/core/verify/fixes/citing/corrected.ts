import { touches, type TextChange } from '../../../quote/textChange';
import { overlap } from '../../../text/span';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { Fault, Finding, QuotedPlace } from '../../finding';
import { joinChanges } from '../changes';
import type { FixContext } from '../fix';
import { keySpan, rekeyed } from './keyed';
import { namesPlaceAlone, onlyCites } from './onlyCites';
import { narrowed, relocated } from './relocated';
import { repeatedAfter } from './repeatedAfter';
import { ownSites, rewritten } from './rewritten';
import { citationFor, citesRightly, rightCitation, type RightCitation } from './rightCitation';
import { citedApart, othersRightBy, withOtherPlace } from './shared';

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
  const sharers = othersRightBy(citation, finding, context);
  const changes =
    fault === 'locator'
      ? moved(finding, citation, place, right, sharers, context)
      : sharers.length > 0 || citation.kind === 'address'
        ? citedApart(finding, citation, right, context)
        : replaced(citation, place, right, fault, context);
  return joinChanges(context.text, changes);
}

/** A citation that names another place of the right work. */
function moved(
  finding: Finding,
  citation: WrittenCitation,
  place: QuotedPlace,
  right: RightCitation,
  sharers: readonly Finding[],
  context: FixContext,
): readonly TextChange[] {
  const both = sharers.length === 0 ? right : withOtherPlace(citation, place, right);
  // What stands before the quotation was written for another one.
  const isOfOther = sharers.length > 0 && citation.span.end <= finding.span.start;
  if (!both || isOfOther) return citedApart(finding, citation, right, context);
  const mayBeAnew = citation.kind !== 'mention' && onlyCites(citation, context);
  const key = keySpan(citation, context);
  if (key) {
    const change = rekeyed(key, citation, place, both, 'locator', context);
    return change ? [change] : [];
  }
  const sites = ownSites(citation, context);
  if (sites.site?.citation) return rewritten(citation, both, sites, context);
  const located = relocated(citation, place, both, context);
  if (located) {
    const change = narrowed(context.text, located);
    // What looks like a locator in quoted words is theirs.
    if (context.findings.some(({ span }) => overlap(span, change.span))) return [];
    return [change, ...(repeatedAfter(citation, 'locator', context) ?? [])];
  }
  return mayBeAnew ? rewritten(citation, both, sites, context) : [];
}

/** A citation that names another work or another speaker. */
function replaced(
  citation: WrittenCitation,
  place: QuotedPlace,
  right: RightCitation,
  fault: Fault | undefined,
  context: FixContext,
): readonly TextChange[] {
  if (citation.kind === 'mention' || namesPlaceAlone(citation, context)) return [];
  const sites = ownSites(citation, context);
  if (!sites.site?.citation && !onlyCites(citation, context)) return [];
  const key = keySpan(citation, context);
  if (key) {
    const change = rekeyed(key, citation, place, right, fault, context);
    return change ? [change] : [];
  }
  const changes = rewritten(citation, right, sites, context);
  const following = repeatedAfter(citation, fault, context);
  if (!following || changes.length === 0) return [];
  return [...changes, ...following.filter(({ span }) => !touches(changes, span))];
}
