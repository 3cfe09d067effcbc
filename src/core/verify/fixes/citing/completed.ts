import type { TextChange } from '../../../quote/textChange';
import type { Finding, QuotedPlace } from '../../finding';
import type { FixContext } from '../fix';
import { correctedCitation } from './corrected';
import { faultAt } from './fault';
import { citationFor } from './rightCitation';
import { othersRightBy } from './shared';

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
