import { overlap } from '../../text/span';
import type { WrittenQuotation } from '../reading/writtenQuotation';
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
  quotation: Pick<WrittenQuotation, 'form'>,
  within: Searched,
  cited: readonly CitedPlace[],
): readonly Match[] {
  const exact = matchesToTheCharacter(quoted, within, cited);
  if (exact) return exact;
  const found = alignedMatches(quoted, quotation, within, cited);
  const nearer = acrossSentences(quoted, quotation, within, cited, found);
  return [...nearer, ...found.filter((match) => !nearer.some((other) => isWithin(match, other)))];
}

function isWithin(match: Match, other: Match): boolean {
  return match.source === other.source && overlap(match.passage, other.passage);
}
