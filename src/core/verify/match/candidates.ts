import type { Volume } from '../../index/shelf';
import type { Source } from '../../source/source';
import type { IndexedWords } from './indexedWords';
import { placesOfPhrases, placesOfWords, type Hit, type Searched } from './seeds';
import type { Region } from './sourceWindow';

/** Where a quotation may be from: stretches of one source, the likeliest candidate first. */
export interface Candidate {
  readonly volume: Volume;
  readonly regions: readonly Region[];
  /** How much of what the quotation's words tell is there, from 0 to 1. */
  readonly share: number;
}

/** So many places are compared word by word; where all words stand one after the other, more. */
const mostCandidates = 5;
const mostTies = 12;
/** So many of them in each source that the quotation cites. */
const mostInCited = 2;
const mostRegions = 3;
/** Words beside a place, for those that were added to the quotation or left out of it. */
const margin = 10;
/** A group of few words stands at too many places: it is looked for beside the others. */
const fewestOfGroup = 4;
const beside = 150;

interface Cluster extends Hit {
  /** By how many words its hits disagree on where it begins: words are left out, or added. */
  readonly spread: number;
  readonly group: number;
  readonly length: number;
}

/**
 * The places where a quotation's words may be from.
 * @param groups its words, parted at ellipses
 * @param cited the sources that it cites: they are looked at though others have more of the words
 */
export function candidatesFor(
  groups: readonly IndexedWords[],
  within: Searched,
  cited: ReadonlySet<Source>,
): readonly Candidate[] {
  const longest = groups.reduce((most, { words }) => Math.max(most, words.length), 0);
  const fewest = Math.min(fewestOfGroup, longest);
  const volumes = [...cited].flatMap((source) => within.shelf.volumeOf(source) ?? []);
  const clusters = groups.flatMap((group, index) =>
    group.words.length < fewest ? [] : clustersOf(group, index, within, volumes),
  );
  const total = groups.reduce((sum, each) => sum + weightOf(each), 0);
  const candidates =
    groups.length === 1
      ? clusters.map((cluster) => candidateOf([cluster], total, margin))
      : perVolume(clusters).map((each) =>
          candidateOf(each, total, hasAll(groups, each) ? margin : beside),
        );
  const byShare = candidates.sort((a, b) => b.share - a.share);
  const first = byShare[0];
  const ties = byShare.filter(({ share }) => first && share >= first.share - 1e-9);
  const best = byShare
    .slice(0, Math.max(mostCandidates, Math.min(ties.length, mostTies)))
    .filter(({ share }) => first && share >= first.share / 2);
  const inCited = volumes.flatMap((volume) =>
    byShare.filter((each) => each.volume === volume).slice(0, mostInCited),
  );
  return [...new Set([...best, ...inCited])];
}

/** Whether each group has a cluster with so much of its words that it need not be looked for beside the others. */
function hasAll(groups: readonly IndexedWords[], clusters: readonly Cluster[]): boolean {
  return groups.every((words, index) =>
    clusters.some(({ group, weight }) => group === index && weight >= weightOf(words) / 2),
  );
}

function weightOf({ words }: IndexedWords): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function clustersOf(
  group: IndexedWords,
  index: number,
  within: Searched,
  cited: readonly Volume[],
): readonly Cluster[] {
  const { length } = group.words;
  let hits = placesOfPhrases(group, within);
  if (hits.length === 0) hits = placesOfWords(group, within.shelf);
  for (const volume of cited) {
    if (hits.some((hit) => hit.volume === volume)) continue;
    hits = hits.concat(placesOfWords(group, within.shelf, volume));
  }
  return together(hits, length / 2 + 2).map((hit) => ({ ...hit, group: index, length }));
}

/** Hits of one volume that are near each other as one. */
function together(hits: readonly Hit[], near: number): readonly (Hit & { spread: number })[] {
  const found: { volume: Volume; at: number; last: number; weight: number }[] = [];
  const inOrder = [...hits].sort(
    (a, b) => a.volume.firstSentence - b.volume.firstSentence || a.at - b.at,
  );
  for (const { volume, at, weight } of inOrder) {
    const last = found.at(-1);
    if (last?.volume === volume && at - last.last <= near) {
      last.weight += weight;
      last.last = at;
    } else {
      found.push({ volume, at, last: at, weight });
    }
  }
  return found.map(({ volume, at, last, weight }) => ({
    volume,
    at: Math.round((at + last) / 2),
    spread: last - at,
    weight,
  }));
}

/** The best clusters of each group, for each volume. */
function perVolume(clusters: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const volumes = new Map<Volume, Cluster[]>();
  for (const cluster of clusters) {
    const others = volumes.get(cluster.volume);
    if (others) others.push(cluster);
    else volumes.set(cluster.volume, [cluster]);
  }
  return [...volumes.values()].map((all) => {
    const groups = new Map<number, number>();
    return all
      .sort((a, b) => b.weight - a.weight)
      .filter(({ group }) => {
        const count = (groups.get(group) ?? 0) + 1;
        groups.set(group, count);
        return count <= mostRegions;
      });
  });
}

function candidateOf(clusters: readonly Cluster[], total: number, side: number): Candidate {
  const best = new Map<number, number>();
  for (const { group, weight } of clusters) {
    best.set(group, Math.max(best.get(group) ?? 0, weight));
  }
  const weight = [...best.values()].reduce((sum, each) => sum + each, 0);
  const [first] = clusters;
  if (!first) throw new RangeError('a candidate has a cluster');
  return {
    volume: first.volume,
    regions: clusters.map(({ at, length, spread }) => {
      const room = side + Math.min(spread, Math.round(length / 2));
      return { first: at - room, end: at + length + room };
    }),
    share: Math.min(weight / total, 1),
  };
}
