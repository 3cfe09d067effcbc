import { overlap } from '../../text/span';
import { acrossSentences } from './acrossSentences';
import { alignedMatches } from './alignedMatches';
import type { CitedPlace, Match } from './match';
import type { Quoted } from './quoted';
import type { Searched } from './seeds';
import { matchesToTheCharacter } from './toTheCharacter';

/**
 * The places of sources that a quotation may be from, the nearest first. Where some have its very
 * characters, and no other could be meant, those alone.
 * @param cited what it cites: these sources are looked at though others have more of its words
 */
export function matchesOf(
  quoted: Quoted,
  within: Searched,
  cited: readonly CitedPlace[],
): readonly Match[] {
  const exact = matchesToTheCharacter(quoted, within);
  if (exact.length > 0 && areWhereCited(exact, cited)) return exact;
  const found = alignedMatches(quoted, within, cited);
  const nearer = [...exact, ...acrossSentences(quoted, within, cited, found)];
  return [...nearer, ...found.filter((match) => !nearer.some((other) => isWithin(match, other)))];
}

/** Whether no other place can be meant: one of these is where a citation says, or none says where. */
function areWhereCited(matches: readonly Match[], cited: readonly CitedPlace[]): boolean {
  return (
    cited.length === 0 ||
    matches.some(({ source, passage }) =>
      cited.some(
        ({ source: named, locator }) =>
          named === source && (!locator || (locator.place && overlap(locator.place, passage))),
      ),
    )
  );
}

function isWithin(match: Match, other: Match): boolean {
  return match.source === other.source && overlap(match.passage, other.passage);
}
