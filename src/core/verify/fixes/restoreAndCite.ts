import type { TextChange } from '../../quote/textChange';
import { overlap } from '../../text/span';
import type { Finding, QuotedPlace } from '../finding';
import { joinChanges } from './changes';
import { addedCitation, citationSpot } from './citing/added';
import { correctedCitation } from './citing/corrected';
import { faultAt } from './citing/fault';
import { placeName, rightCitation } from './citing/rightCitation';
import { inOneParagraph } from './citing/shared';
import type { Fix, FixContext } from './fix';
import { longest } from './titles';

/**
 * For words that are changed and cited wrongly, or not at all: both put right at once.
 * @param restore what puts the words right, or marks their change
 */
export function restoreAndCite(
  restore: Fix,
  finding: Finding,
  context: FixContext,
): readonly Fix[] {
  const [place] = finding.places;
  if (!place) return [];
  const fault = faultAt(finding, place);
  const citation = fault
    ? correctedCitation(finding, place, context, fault)
    : isUncited(finding, place, context)
      ? addedCitation(rightCitation(place), citationSpot(finding, context), context)
      : [];
  if (citation.length === 0 || citation.some((change) => touches(change, restore.changes)))
    return [];
  const label = `${restore.kind === 'mark' ? 'Mark the change' : 'Restore the words'}, and cite `;
  const name = placeName(rightCitation(place), fault !== 'locator', longest - label.length);
  return [
    {
      kind: restore.kind,
      title: label + name,
      changes: joinChanges(context.text, [...restore.changes, ...citation]),
      isPreferred: false,
    },
  ];
}

function touches({ span }: TextChange, changes: readonly TextChange[]): boolean {
  return changes.some(
    (each) =>
      overlap(each.span, span) || each.span.end === span.start || span.end === each.span.start,
  );
}

/** Whether nothing in its paragraph cites the source. */
function isUncited(
  { citations, span }: Finding,
  { source }: QuotedPlace,
  { text, findings }: FixContext,
): boolean {
  if (citations.length > 0) return false;
  return !findings.some((each) =>
    each.citations.some(
      (other) =>
        other.cited.some((one) => one.source === source) && inOneParagraph(text, span, other.span),
    ),
  );
}
