import type { Shelf } from '../../index/shelf';
import type { Change } from '../finding';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { matchesOf, quotedWords, type Match, type Quoted } from './match';

/** Fewer words stand in many places: where they do says nothing. */
const fewestWords = 3;

/**
 * Whether a quotation with an ellipsis is put together of parts that are each verbatim, and not in this
 * order, or not in one source. At most one change: the first part that does not follow.
 * @param nearest the place that is nearest to the whole of it
 */
export function tornApart(
  { text, tokens }: Quoted,
  form: WrittenQuotation['form'],
  nearest: Match,
  shelf: Shelf,
): readonly Change[] {
  const parts = partsOf(text, tokens);
  if (parts.length < 2 || parts.some(({ words }) => words < fewestWords)) return [];
  const cited = [{ source: nearest.source }];
  const verbatim = parts.map((part) =>
    matchesOf(part, { form }, shelf, cited).filter(({ isVerbatim }) => isVerbatim),
  );
  if (verbatim.some((matches) => matches.length === 0)) return [];
  for (const [index, part] of parts.entries()) {
    const here = verbatim[index]?.filter(({ source }) => source === nearest.source) ?? [];
    const [elsewhere] = verbatim[index] ?? [];
    if (here.length > 0 || !elsewhere) continue;
    const title = elsewhere.source.work.title ?? elsewhere.source.id;
    return [{ kind: 'joined', quotation: part.text.trim(), source: `“${title}”` }];
  }
  for (const [index, part] of parts.entries()) {
    const before = verbatim[index - 1]?.filter(({ source }) => source === nearest.source) ?? [];
    const here = verbatim[index]?.filter(({ source }) => source === nearest.source) ?? [];
    const follows = here.some((match) =>
      before.some((other) => other.passage.end <= match.passage.start),
    );
    if (index > 0 && !follows) return [{ kind: 'order', quotation: part.text.trim(), source: '' }];
  }
  return [];
}

/** What stands between the ellipses of a quotation. */
function partsOf(text: string, tokens: Quoted['tokens']): readonly Quoted[] {
  const parts: Quoted[] = [];
  let start = 0;
  for (const token of [...tokens, undefined]) {
    if (token && token.kind !== 'ellipsis') continue;
    const part = quotedWords(text.slice(start, token?.start ?? text.length));
    if (part.words > 0) parts.push(part);
    start = token?.end ?? text.length;
  }
  return parts;
}
