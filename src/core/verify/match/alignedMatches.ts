import type { Shelf, Volume } from '../../index/shelf';
import { firstAbove } from '../../text/firstAbove';
import { overlap, type Span } from '../../text/span';
import { candidatesFor, type Candidate } from './candidates';
import { indexedWords } from './indexedWords';
import type { CitedPlace, Match } from './match';
import type { Searched } from './seeds';
import type { Quoted } from './quoted';
import { isCutOff, matchIn } from './matchIn';
import { windowOf, type Region } from './sourceWindow';

/** Places that have so much of the words may have them all, as another one has. */
const asGood = 0.9;
const fewWords = 8;
/** So much of the words at one place leaves little for another. */
const near = 0.8;
/** So many words more are looked at where a quotation seems to go on. */
const farther = 40;
const farthest = 120;
/** Longer places, chapters, are not read through for one quotation. */
const longestPlace = 600;

/**
 * The places of sources that a quotation may be from, the nearest first, by laying it word by word beside those
 * that have most of its words.
 * @param cited what it cites: these sources are looked at though others have more of its words
 */
export function alignedMatches(
  quoted: Quoted,
  within: Searched,
  cited: readonly CitedPlace[],
): readonly Match[] {
  const { shelf } = within;
  const { text, tokens } = quoted;
  const sources = new Set(cited.map(({ source }) => source));
  const groups = indexedWords(text, tokens, shelf);
  const found: Match[] = [];
  const look = ({ volume, regions }: Pick<Candidate, 'volume' | 'regions'>): void => {
    let match = matchIn(quoted, volume, windowOf(volume, regions));
    for (let more = farther; match && isCutOff(match) && more <= farthest; more += farther) {
      const wider = regions.map(({ first, end }) => ({ first: first - more, end: end + more }));
      match = matchIn(quoted, volume, windowOf(volume, wider));
    }
    if (!match) return;
    const same = found.findIndex((other) => isSamePlace(match, other));
    const other = found[same];
    if (!other) found.push(match);
    else if (byNearness(match, other) < 0) found[same] = match;
  };
  const candidates = candidatesFor(groups, within, sources);
  const most = candidates.reduce((best, { share }) => Math.max(best, share), 0);
  for (const candidate of candidates) {
    // Where fewer of its words are, and nearly all of them somewhere else, nothing more is to be found.
    const { source } = candidate.volume;
    const isNear = found.some(
      (match) => match.likeness >= near && (!sources.has(source) || match.source === source),
    );
    // Of few words the index knows too little to tell how many of them stand somewhere.
    const isOpen = quoted.words <= fewWords && !found.some(({ isVerbatim }) => isVerbatim);
    if (!isNear || isOpen || candidate.share >= most * asGood) look(candidate);
  }
  // Words that stand at many places may not have been looked for where the citation says.
  for (const { volume, region, place } of citedPlaces(cited, shelf)) {
    const { source } = volume;
    const isSeen = found.some(
      (match) => match.source === source && match.likeness >= near && overlap(match.passage, place),
    );
    if (!isSeen) look({ volume, regions: [region] });
  }
  return found.sort(byNearness);
}

interface PlaceInVolume {
  readonly volume: Volume;
  readonly region: Region;
  readonly place: Span;
}

/** The places that citations name, as far as they are of a length to be read. */
function citedPlaces(cited: readonly CitedPlace[], shelf: Shelf): readonly PlaceInVolume[] {
  return cited.flatMap(({ source, locator }): PlaceInVolume[] => {
    const volume = shelf.volumeOf(source);
    const place = locator?.place;
    if (!volume || !place) return [];
    const { starts } = volume.index;
    const first = firstAbove(starts, place.start - 1);
    const end = firstAbove(starts, place.end - 1);
    const isRead = end > first && end - first <= longestPlace;
    return isRead ? [{ volume, region: { first, end }, place }] : [];
  });
}

/** The nearer one first; of two that are as near, that without edits. */
export function byNearness(a: Match, b: Match): number {
  return (
    Number(b.isVerbatim) - Number(a.isVerbatim) ||
    b.likeness - a.likeness ||
    Number(a.hasEdits) - Number(b.hasEdits)
  );
}

function isSamePlace(a: Match, b: Match): boolean {
  return a.source === b.source && overlap(a.passage, b.passage);
}
