import { ownLabel } from '../../../csl/locatorLabels';
import type { TextChange } from '../../../quote/textChange';
import { hasBlankLine } from '../../../text/blankLine';
import { isSameSpan, type Span } from '../../../text/span';
import { placesOf, type WrittenCitation } from '../../citing/writtenCitation';
import type { Finding, QuotedPlace } from '../../finding';
import type { FixContext } from '../fix';
import { addedCitation, citationSpot } from './added';
import { citesRightly, type RightCitation } from './rightCitation';

/** Other quotations that a citation serves rightly, though it stand elsewhere in their paragraph. */
export function othersRightBy(
  citation: WrittenCitation,
  finding: Finding,
  { text, findings }: FixContext,
): readonly Finding[] {
  return findings.filter(({ kind, citations, places: [place], span }) => {
    if (!place || span.start === finding.span.start) return false;
    const right = citations.filter((each) => citesRightly(each, place));
    if (right.length > 0) return right.every((each) => isSameSpan(each.content, citation.content));
    // One without a citation is right by those of its paragraph.
    const isRight = citations.length === 0 && kind !== 'uncited' && kind !== 'unquoted';
    return isRight && citesRightly(citation, place) && inOneParagraph(text, span, citation.span);
  });
}

/** Whether no blank line stands between two places. */
export function inOneParagraph(text: string, a: Span, b: Span): boolean {
  return !hasBlankLine(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
}

/** The place that a citation names for another quotation, and that of this one. */
export function withOtherPlace(
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

/** A citation of the quotation's own, where the one that it has is meant for something else too. */
export function citedApart(
  finding: Finding,
  citation: WrittenCitation,
  right: RightCitation,
  context: FixContext,
): readonly TextChange[] {
  const { span, content, kind } = citation;
  const isRepeated =
    kind === 'note' &&
    context.findings.some(({ citations }) =>
      citations.some((each) => isSameSpan(each.content, content) && !isSameSpan(each.span, span)),
    );
  const spot = isRepeated
    ? { at: span.start, others: [{ span, newText: '' }] }
    : citationSpot(finding, context);
  return addedCitation(right, spot, context);
}
