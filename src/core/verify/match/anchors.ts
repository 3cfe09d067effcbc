import { longestAscending } from '../../source/locators/longestAscending';
import type { SourceWindow } from './sourceWindow';
import type { Token } from './tokens';

/** So many tokens in a row that each text has once are the same place. */
const anchorLength = 6;

/** A token of the quotation and the one of the window that it is. */
export interface Anchor {
  readonly quotation: number;
  readonly source: number;
}

/**
 * The first tokens of stretches that both have, and each only once, in an order that both share: what lies
 * between them can be compared by itself (as in patience diff).
 */
export function anchorsOf(
  quotation: readonly Token[],
  { tokens, breaks }: Pick<SourceWindow, 'tokens' | 'breaks'>,
): readonly Anchor[] {
  const inSource = onlyPlaces(tokens, breaks);
  const found: Anchor[] = [];
  for (const [stretch, at] of onlyPlaces(quotation, new Set())) {
    const source = at === undefined ? undefined : inSource.get(stretch);
    if (at !== undefined && source !== undefined) found.push({ quotation: at, source });
  }
  found.sort((a, b) => a.quotation - b.quotation);
  const kept = longestAscending(found.map(({ source }) => source)).flatMap(
    (index) => found[index] ?? [],
  );
  return apart(kept);
}

/** Anchors that do not share tokens in one text and not in the other. */
function apart(anchors: readonly Anchor[]): readonly Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const last = kept.at(-1);
    const inQuotation = last ? anchor.quotation - last.quotation : anchorLength;
    const inSource = last ? anchor.source - last.source : anchorLength;
    if (inQuotation === inSource || Math.min(inQuotation, inSource) >= anchorLength) {
      kept.push(anchor);
    }
  }
  return kept;
}

/** Where each stretch of so many tokens begins; undefined for one that comes again. */
function onlyPlaces(
  tokens: readonly Token[],
  breaks: ReadonlySet<number>,
): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (let at = 0; at + anchorLength <= tokens.length; at++) {
    const stretch = tokens.slice(at, at + anchorLength);
    const isTorn = stretch.some(
      ({ kind }, index) => kind === 'ellipsis' || (index > 0 && breaks.has(at + index)),
    );
    if (isTorn) continue;
    const key = stretch.map(({ text }) => text).join(' ');
    places.set(key, places.has(key) ? undefined : at);
  }
  return places;
}

export { anchorLength };
