import { sentences } from '../../text/sentences';
import type { Change } from '../finding';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import type { Match } from './match';
import { matchesOf } from './matchesOf';
import { Quoted } from './quoted';
import type { Searched } from './seeds';

/** Fewer words stand in many places: where they do says nothing. */
const fewestWords = 3;
const fewestOfSentence = 5;
/** A quotation of more parts is a chapter. */
const mostParts = 60;

/**
 * Whether a quotation is put together of parts that are each verbatim, and not in this order, or not in one
 * source: what stands between its ellipses, or its sentences. At most one change: the first part that does
 * not follow.
 * @param nearest the place that is nearest to the whole of it
 */
export function tornApart(
  quoted: Quoted,
  form: WrittenQuotation['form'],
  nearest: Match,
  within: Searched,
): readonly Change[] {
  const parts = partsOf(quoted);
  if (parts.length < 2 || parts.length > mostParts) return [];
  const verbatim: (readonly Match[])[] = [];
  for (const part of parts) {
    const cited = [{ source: nearest.source }];
    const matches = matchesOf(part, { form }, within, cited).filter((each) => each.isVerbatim);
    if (matches.length === 0) return [];
    verbatim.push(matches);
  }
  return joinedAt(parts, verbatim) ?? reorderedAt(parts, verbatim) ?? [];
}

/** The first part that is in no source that has the ones before it. */
function joinedAt(
  parts: readonly Quoted[],
  verbatim: readonly (readonly Match[])[],
): readonly Change[] | undefined {
  let sources = new Set(verbatim[0]?.map(({ source }) => source));
  for (const [index, matches] of verbatim.entries()) {
    const here = new Set(matches.map(({ source }) => source).filter((each) => sources.has(each)));
    const [elsewhere] = matches;
    if (here.size === 0 && elsewhere) {
      const title = elsewhere.source.work.title ?? elsewhere.source.id;
      return [{ kind: 'joined', quotation: textOf(parts[index]), source: `“${title}”` }];
    }
    sources = here;
  }
  return undefined;
}

/** The first part that does not follow the one before it in any source. */
function reorderedAt(
  parts: readonly Quoted[],
  verbatim: readonly (readonly Match[])[],
): readonly Change[] | undefined {
  for (const [index, matches] of verbatim.entries()) {
    const before = verbatim[index - 1];
    const follows = matches.some((match) =>
      before?.some(
        ({ source, passage }) => source === match.source && passage.end <= match.passage.start,
      ),
    );
    if (before && !follows) return [{ kind: 'order', quotation: textOf(parts[index]), source: '' }];
  }
  return undefined;
}

function textOf(part: Quoted | undefined): string {
  return part?.text.trim() ?? '';
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
