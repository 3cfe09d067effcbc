import type { Fault, Finding, QuotedPlace } from '../../finding';
import { citationFor, citesRightly } from './rightCitation';

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
