import { ownLabel } from '../../../csl/locatorLabels';
import type { TextChange } from '../../../quote/textChange';
import { overlap, type Span } from '../../../text/span';
import { placesOf, type WrittenCitation } from '../../citing/writtenCitation';
import type { Fault, Finding, QuotedPlace } from '../../finding';
import { joinChanges } from '../changes';
import type { FixContext } from '../fix';
import { addedCitation, citationSpot } from './added';
import { keySpan, rekeyed } from './keyed';
import { namesPlaceAlone, onlyCites } from './onlyCites';
import { narrowed, relocated } from './relocated';
import { repeatedAfter } from './repeatedAfter';
import { ownSites, rewritten } from './rewritten';
import { citationFor, citesRightly, rightCitation, type RightCitation } from './rightCitation';

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

/**
 * The changes that make the citation of words without marks right, and give it the place that it lacks: where it
 * stands after them, and is of nothing else.
 */
export function completedCitation(
  finding: Finding,
  place: QuotedPlace,
  context: FixContext,
): readonly TextChange[] {
  const fault = faultAt(finding, place);
  if (fault) return correctedCitation(finding, place, context, fault);
  const citation = citationFor(finding, place);
  const hasPlace = citation?.cited.some(
    ({ source, locator }) => source === place.source && locator,
  );
  const isOwn =
    citation !== undefined &&
    citation.span.start >= finding.span.end &&
    /^(?:note|key|brackets)$/u.test(citation.kind) &&
    othersRightBy(citation, finding, context).length === 0;
  return isOwn && !hasPlace ? correctedCitation(finding, place, context, 'locator') : [];
}

/** Other quotations that a citation serves rightly. */
function othersRightBy(
  citation: WrittenCitation,
  finding: Finding,
  { findings }: FixContext,
): readonly Finding[] {
  return findings.filter(({ citations, places: [place], span }) => {
    if (!place || span.start === finding.span.start) return false;
    const right = citations.filter((each) => citesRightly(each, place));
    return right.length > 0 && right.every((each) => isSame(each.content, citation.content));
  });
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
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

/** The place that a citation names for another quotation, and that of this one. */
function withOtherPlace(
  { cited }: WrittenCitation,
  { source, passage }: QuotedPlace,
  right: RightCitation,
): RightCitation | undefined {
  const named = cited.find((each) => each.source === source)?.locator;
  const { locator } = right.citation;
  if (!named || !locator || ownLabel(named.label) !== ownLabel(locator.label)) return undefined;
  const isBefore = (placesOf(named)[0]?.start ?? 0) < passage.start;
  const values = isBefore ? [named.value, locator.value] : [locator.value, named.value];
  return {
    ...right,
    citation: { ...right.citation, locator: { ...locator, value: values.join(', ') } },
  };
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
  const isFree = ({ span }: TextChange) => !changes.some((each) => overlap(each.span, span));
  return [...changes, ...following.filter(isFree)];
}

/** A citation of the quotation's own, where the one that it has is meant for something else too. */
function citedApart(
  finding: Finding,
  citation: WrittenCitation,
  right: RightCitation,
  context: FixContext,
): readonly TextChange[] {
  const { span, content, kind } = citation;
  const isRepeated =
    kind === 'note' &&
    context.findings.some(({ citations }) =>
      citations.some((each) => isSame(each.content, content) && !isSame(each.span, span)),
    );
  const spot = isRepeated
    ? { at: span.start, others: [{ span, newText: '' }] }
    : citationSpot(finding, context);
  return addedCitation(right, spot, context);
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
