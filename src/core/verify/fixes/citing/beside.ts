import type { TextChange } from '../../../quote/textChange';
import { contains } from '../../../text/span';
import type { Finding, QuotedPlace } from '../../finding';
import { joinChanges } from '../changes';
import type { FixContext } from '../fix';
import { onlyCites } from './onlyCites';
import { citationFor, rightCitation } from './rightCitation';
import { citedApart } from './shared';

/**
 * The changes that put the right citation beside one that names another work and says something of it: a contrary
 * view, a remark. None where it cites several, which may all be wrong.
 */
export function citedBeside(
  finding: Finding,
  place: QuotedPlace,
  context: FixContext,
): readonly TextChange[] {
  const citation = citationFor(finding, place);
  if (!citation || finding.fault !== 'work' || onlyCites(citation, context)) return [];
  const { kind, cited, unknown, content } = citation;
  const isOfOne = cited.length === 1 && unknown === undefined;
  if (!isOfOne || !/^(?:note|key|brackets)$/u.test(kind) || contains(content, finding.span)) {
    return [];
  }
  return joinChanges(context.text, citedApart(finding, citation, rightCitation(place), context));
}
