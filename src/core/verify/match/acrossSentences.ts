import { firstAbove } from '../../text/firstAbove';
import { sentences } from '../../text/sentences';
import type { Span } from '../../text/span';
import { alignedMatches, byNearness } from './alignedMatches';
import type { CitedPlace, Match } from './match';
import { matchIn } from './matchIn';
import { Quoted } from './quoted';
import type { Searched } from './seeds';
import { windowOf } from './sourceWindow';
import { matchesToTheCharacter } from './toTheCharacter';

/** Shorter sentences stand anywhere. */
const fewestWords = 4;
/** A quotation of more sentences is a chapter. */
const mostSentences = 60;
/** So much of a sentence is at the place that it is from. */
const near = 0.7;
/** So many words may be left out between sentences, before it is no longer one quotation. */
const mostLeftOut = 600;
/** Words beside the first sentence and the last one. */
const margin = 10;

/**
 * The places where the sentences of a quotation stand in their order, though others were left out between them and nothing
 * marks that: far apart, so that no single place has most of its words.
 * @param found the places that have most of its words, the nearest first
 */
export function acrossSentences(
  quoted: Quoted,
  within: Searched,
  cited: readonly CitedPlace[],
  found: readonly Match[],
): readonly Match[] {
  const [best] = found;
  if (!best || best.isVerbatim) return [];
  const parts = sentencesOf(quoted);
  if (parts.length < 2 || parts.length > mostSentences) return [];
  if (parts.every((part) => shareOf(part, best) >= near)) return [];
  const places = parts.map(({ start, end }) => {
    const part = new Quoted(quoted.text.slice(start, end));
    const exact = matchesToTheCharacter(part, within);
    const matches = exact.length > 0 ? exact : alignedMatches(part, within, cited);
    return matches.filter(({ likeness }) => likeness >= near);
  });
  const sources = new Set(places.flat().map(({ source }) => source));
  return [...sources]
    .flatMap((source) => {
      const span = inOrder(places.map((each) => each.filter((match) => match.source === source)));
      const volume = within.shelf.volumeOf(source);
      if (!span || !volume) return [];
      const { starts } = volume.index;
      const first = firstAbove(starts, span.start - 1);
      const end = firstAbove(starts, span.end - 1);
      if (end - first > quoted.words + mostLeftOut) return [];
      const window = windowOf(volume, [{ first: first - margin, end: end + margin }]);
      return matchIn(quoted, volume, window) ?? [];
    })
    .filter(({ likeness }) => likeness > best.likeness)
    .sort(byNearness);
}

/** The sentences of a quotation that are long enough to be looked for, unless an ellipsis parts them. */
function sentencesOf({ text, tokens }: Quoted): readonly Span[] {
  if (tokens.some(({ kind }) => kind === 'ellipsis')) return [];
  return sentences(text).filter(({ start, end }) =>
    new Quoted(text.slice(start, end)).hasWords(fewestWords),
  );
}

/** How much of a part of a quotation is at a place. */
function shareOf({ start, end }: Span, { tokens, steps }: Match): number {
  const isInPart = (at: number) => {
    const token = tokens[at];
    return token?.kind === 'word' && token.start >= start && token.end <= end;
  };
  const words = tokens.filter((_, at) => isInPart(at)).length;
  const same = steps.filter(({ kind, quotation }) => kind !== 'different' && isInPart(quotation));
  return same.length / Math.max(words, 1);
}

/** From the first to the last of places that follow each other, one for each part that has any; undefined where they do not. */
function inOrder(places: readonly (readonly Match[])[]): Span | undefined {
  let span: Span | undefined;
  let count = 0;
  for (const matches of places) {
    const next = matches
      .map(({ passage }) => passage)
      .filter(({ start }) => !span || start >= span.end)
      .sort((a, b) => a.start - b.start)[0];
    if (!next) continue;
    span = { start: span?.start ?? next.start, end: next.end };
    count++;
  }
  return count > 1 ? span : undefined;
}
