import { addedCitation, citationSpot } from './citing/added';
import { correctedCitation } from './citing/corrected';
import { placeName, rightCitation } from './citing/rightCitation';
import type { Finding } from '../finding';
import { joinChanges } from './changes';
import type { Fix, FixContext } from './fix';
import { longest } from './titles';

/** No menu wants more. */
export const mostPlaces = 5;

/** For verbatim words: the citation of where they stand, in place of the one that is wrong. */
export function correctCitation(finding: Finding, context: FixContext): readonly Fix[] {
  return finding.places.slice(0, mostPlaces).flatMap((place, index): Fix[] => {
    const changes = correctedCitation(finding, place, context);
    if (changes.length === 0) return [];
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
  return finding.places.slice(0, mostPlaces).flatMap((place): Fix[] => {
    const right = rightCitation(place);
    const changes = joinChanges(context.text, addedCitation(right, spot, context));
    if (changes.length === 0) return [];
    const label = 'Add the citation: ';
    const title = label + placeName(right, true, longest - label.length);
    return [{ kind: 'citation', title, changes, isPreferred: false }];
  });
}
