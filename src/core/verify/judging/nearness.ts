import { fewestWords } from '../../quotations/passagesOfRuns';
import type { CitedBy } from '../citing/citationsOf';
import type { WrittenCitation } from '../citing/writtenCitation';
import type { Match } from '../match/match';
import { standingOf } from './standing';

/** What a citation is worth beside the words: as much as a word in seven. */
const worthOfPlace = 0.15;
const worthOfSource = 0.1;

/** The match that is meant: the nearest, unless the citation names one that is hardly less near. */
export function nearestOf(
  matches: readonly Match[],
  citations: readonly WrittenCitation[],
): Match | undefined {
  return matches.reduce<Match | undefined>(
    (best, match) => (best && worth(best, citations) >= worth(match, citations) ? best : match),
    undefined,
  );
}

/** The other matches that may as well be meant: those that are as near, where the citation does not decide. */
export function asNear(
  match: Match,
  matches: readonly Match[],
  citations: readonly WrittenCitation[],
): readonly Match[] {
  const least = worth(match, citations);
  return matches.filter(
    (other) => other !== match && !other.isVerbatim && worth(other, citations) >= least,
  );
}

function worth(match: Match, citations: readonly WrittenCitation[]): number {
  const standing = standingOf(citations, match);
  if (standing === 'right') return match.likeness + worthOfPlace;
  const isOfSource = standing === 'locator' || standing === 'speaker';
  return match.likeness + (isOfSource ? worthOfSource : 0);
}

/** So much of its words a quotation shares with the place that it changes, rather than with any text. */
const likenessWhere = { cited: 0.5, sourceCited: 0.6, another: 0.8, none: 0.7 } as const;
/** So many words of it, where no citation names the source. */
const sameWordsWhere = { cited: 2, sourceCited: 4, another: 6, none: 5 } as const;

/** Whether a quotation is so near to a place that it must be from there. */
export function isNearEnough(match: Match, words: number, { own, nearby }: CitedBy): boolean {
  const where = whereOf(match, own, nearby);
  // One word of three or fewer is a third of what it says.
  const isFew = words < (where === 'cited' ? 3 : 4);
  // So many words in a row are nobody else's, whatever was added to them.
  if (match.longestRun >= fewestWords && match.likeness >= likenessWhere.cited) return true;
  const least = isFew ? 0.99 : likenessWhere[where];
  return match.likeness >= least && match.sameWords >= Math.min(sameWordsWhere[where], words);
}

function whereOf(
  { source }: Match,
  own: readonly WrittenCitation[],
  nearby: readonly WrittenCitation[],
): keyof typeof likenessWhere {
  const names = (citations: readonly WrittenCitation[]) =>
    citations.some(({ cited }) => cited.some((each) => each.source === source));
  if (names(own)) return 'cited';
  if (own.length > 0) return 'another';
  return names(nearby) ? 'sourceCited' : 'none';
}
