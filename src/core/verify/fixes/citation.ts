import type { TextChange } from '../../quote/textChange';
import { addedCitation, citationSpot } from './citing/added';
import { citedBeside } from './citing/beside';
import { correctedCitation } from './citing/corrected';
import { placeName, rightCitation } from './citing/rightCitation';
import type { Finding, QuotedPlace } from '../finding';
import { joinChanges } from './changes';
import type { Fix, FixContext } from './fix';
import { longest } from './titles';

/** No menu wants more. */
export const mostPlaces = 5;

/** For verbatim words: the citation of where they stand, in place of the one that is wrong. */
export function correctCitation(finding: Finding, context: FixContext): readonly Fix[] {
  return finding.places.slice(0, mostPlaces).flatMap((place, index): readonly Fix[] => {
    const changes = correctedCitation(finding, place, context);
    if (changes.length === 0) return added(place, citedBeside(finding, place, context));
    const name = placeName(rightCitation(place), finding.fault !== 'locator', longest - 5);
    return [
      {
        kind: 'citation',
        title: `Cite ${name}`,
        changes,
        isPreferred: index === 0 && finding.places.length === 1,
      },
    ];
  });
}

/** For verbatim words without a citation: one for each place where they stand. */
export function addCitation(finding: Finding, context: FixContext): readonly Fix[] {
  const spot = citationSpot(finding, context);
  return finding.places.slice(0, mostPlaces).flatMap((place): readonly Fix[] => {
    const changes = addedCitation(rightCitation(place), spot, context);
    return added(place, joinChanges(context.text, changes));
  });
}

function added(place: QuotedPlace, changes: readonly TextChange[]): readonly Fix[] {
  if (changes.length === 0) return [];
  const label = 'Add the citation: ';
  const title = label + placeName(rightCitation(place), true, longest - label.length);
  return [{ kind: 'citation', title, changes, isPreferred: false }];
}
