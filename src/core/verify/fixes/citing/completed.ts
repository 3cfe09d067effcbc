import type { TextChange } from '../../../quote/textChange';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { Finding, QuotedPlace } from '../../finding';
import type { FixContext } from '../fix';
import { correctedCitation } from './corrected';
import { faultAt } from './fault';
import { textOf } from './relocated';
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
  const isOwn =
    citation !== undefined &&
    citation.span.start >= finding.span.end &&
    /^(?:note|key|brackets)$/u.test(citation.kind) &&
    othersRightBy(citation, finding, context).length === 0;
  return isOwn && !namesAnyPlace(citation, place, context)
    ? correctedCitation(finding, place, context, 'locator')
    : [];
}

/** What numbers are no places: in addresses, titles, keys and dates. */
const otherNumbers =
  /https?:\S{1,2000}|[“"‘*_][^”"’*_]{0,500}[”"’*_]|@[^\s,;\]]{1,300}|\{[^{}]{0,500}\}|<[^<>]{0,500}>|\p{Lu}\p{Ll}{1,20}\.?\s\d{1,2}(?!\d)|(?<!\d)\d{1,2}\.?\s\p{Lu}\p{Ll}|(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu;

/** Whether a citation names a place, be it one that its source does not tell: a page. */
function namesAnyPlace(
  citation: WrittenCitation,
  { source }: QuotedPlace,
  { text }: FixContext,
): boolean {
  if (citation.cited.some((each) => each.source === source && each.locator)) return true;
  const { start, end } = textOf(citation);
  return /\d/u.test(text.slice(start, end).replace(otherNumbers, ''));
}
