import { sentences } from '../../text/sentences';
import type { Source } from '../../source/source';
import type { Match } from './match';
import { matchesOf } from './matchesOf';
import { Quoted } from './quoted';
import type { Searched } from './seeds';

/** Fewer words stand in many places: where they do says nothing. */
const fewestWords = 3;
const fewestOfSentence = 5;
/** A quotation of more parts is a chapter. */
const mostParts = 60;

/** A quotation of parts that are each a source's, to the word, and do not stand together as they do here. */
export interface TornApart {
  /** `order`: in the source they stand in another one; `joined`: no source has them all. */
  readonly kind: 'order' | 'joined';
  /** The first part that does not follow the one before it. */
  readonly part: QuotedPart;
  /** The one before it. */
  readonly before: QuotedPart;
}

/** A part of a quotation, and where it stands. */
export interface QuotedPart {
  readonly words: string;
  readonly match: Match;
}

/**
 * Whether a quotation is put together of parts that are each verbatim, and not in this order, or not in one
 * source: what stands between its ellipses, or its sentences.
 * @param cited the source that is asked about the parts beside those that have most of their words
 */
export function tornApart(quoted: Quoted, cited: Source, within: Searched): TornApart | undefined {
  const parts = partsOf(quoted);
  if (parts.length < 2 || parts.length > mostParts) return undefined;
  const verbatim: (readonly QuotedPart[])[] = [];
  for (const part of parts) {
    const words = part.text.trim();
    const matches = matchesOf(part, within, [{ source: cited }])
      .filter(({ isVerbatim }) => isVerbatim)
      .sort((a, b) => Number(b.source === cited) - Number(a.source === cited));
    if (matches.length === 0) return undefined;
    verbatim.push(matches.map((match) => ({ words, match })));
  }
  return joinedAt(verbatim) ?? reorderedAt(verbatim);
}

/** The first part that is in no source that has the ones before it. */
function joinedAt(verbatim: readonly (readonly QuotedPart[])[]): TornApart | undefined {
  let together: readonly QuotedPart[] | undefined;
  for (const parts of verbatim) {
    const sources = new Set(together?.map(({ match }) => match.source));
    const here = together ? parts.filter(({ match }) => sources.has(match.source)) : parts;
    const [part, before] = [parts[0], together?.[0]];
    if (here.length === 0 && part && before) return { kind: 'joined', part, before };
    together = here;
  }
  return undefined;
}

/** The first part that does not follow the one before it in any source. */
function reorderedAt(verbatim: readonly (readonly QuotedPart[])[]): TornApart | undefined {
  for (const [index, parts] of verbatim.entries()) {
    const others = verbatim[index - 1] ?? [];
    const follows = parts.some(({ match: { source, passage } }) =>
      others.some(({ match }) => match.source === source && match.passage.end <= passage.start),
    );
    if (index === 0 || follows) continue;
    for (const part of parts) {
      const before = others.find(({ match }) => match.source === part.match.source);
      if (before) return { kind: 'order', part, before };
    }
  }
  return undefined;
}

/** What stands between the ellipses of a quotation; its sentences where it has none. */
function partsOf({ text, tokens }: Quoted): readonly Quoted[] {
  const breaks = tokens.filter(({ kind }) => kind === 'ellipsis');
  if (breaks.length === 0) {
    const parts = [...sentences(text)].map(({ start, end }) => new Quoted(text.slice(start, end)));
    return parts.every((part) => part.hasWords(fewestOfSentence)) ? parts : [];
  }
  const starts = [0, ...breaks.map(({ end }) => end)];
  const parts = starts
    .map((start, index) => new Quoted(text.slice(start, breaks[index]?.start ?? text.length)))
    .filter((part) => part.hasWords(1));
  return parts.every((part) => part.hasWords(fewestWords)) ? parts : [];
}
