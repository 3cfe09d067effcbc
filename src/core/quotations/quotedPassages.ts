import type { Shelf } from '../index/shelf';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import { documentWords, type DocumentWords, type WrittenIn } from './documentWords';
import { markedQuotations } from './markedQuotations';
import {
  apart,
  asPassage,
  endOfWord,
  fewestWords,
  length,
  part,
  type QuotedPassage,
} from './passagesOfRuns';
import type { WordRun } from './longestRun';
import { RunFinder, seedLength } from './wordRuns';

/** Fewer words are anybody's, in whatever marks. */
const fewestInMarks = seedLength;

/**
 * All stretches of a document that are a source's words, in its order and apart from each other: eight
 * words or more, or four at the beginning or the end of what stands between quotation marks. Words are
 * compared as the index has them, without case, accents and punctuation: whether a quotation is exact is
 * a question of its own. An ellipsis that the source does not have parts two stretches.
 */
export function* quotedPassages(
  text: string,
  writtenIn: WrittenIn,
  shelf: Shelf,
): Steps<readonly QuotedPassage[]> {
  const words = yield* documentWords(text, writtenIn, shelf);
  yield;
  const marked = markedQuotations(text, writtenIn.language, words.opaque);
  yield;
  const finder = new RunFinder(words, shelf);
  const long = yield* finder.runs(fewestWords);
  const ranges = marked
    .map((span) => ({ span, first: words.from(span.start), end: words.from(span.end) }))
    .filter(({ first, end }) => end - first >= fewestInMarks);
  const short: WordRun[] = [];
  let lookups = 0;
  for (const { first, end } of ranges) {
    for (const seed of new Set([first, end - seedLength])) {
      if (isCovered(long, seed) || isCovered(short, seed)) continue;
      const run = finder.longestAround(seed);
      const inside = run && Math.min(run.end, end) - Math.max(run.first, first);
      if (run && inside !== undefined && inside >= fewestInMarks) short.push(run);
      if (++lookups % lookupsOfStep === 0) yield;
    }
  }
  const runs = [...long, ...short].map((run) =>
    withinBrackets(withinMarks(run, marksRound(run, ranges)), words),
  );
  return apart(runs).map((run) => asPassage(run, words, marksRound(run, ranges)?.span));
}

/** What stands between marks: its span in the document, and its words. */
interface Marked {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
}

const lookupsOfStep = 30;

function isCovered(runs: readonly WordRun[], seed: number): boolean {
  return runs.some(({ first, end }) => first <= seed && seed + seedLength <= end);
}

/** The innermost marks that hold most of a run's words. */
function marksRound(run: WordRun, marked: readonly Marked[]): Marked | undefined {
  return marked.findLast(
    ({ first, end }) => 2 * (Math.min(end, run.end) - Math.max(first, run.first)) > length(run),
  );
}

/** The run without the few words beyond its marks that by chance are the source's as well. */
function withinMarks(run: WordRun, marked: Marked | undefined): WordRun {
  if (!marked) return run;
  const isChance = (beyond: number) => beyond > 0 && beyond < fewestInMarks;
  const first = isChance(marked.first - run.first) ? marked.first : run.first;
  const end = isChance(run.end - marked.end) ? marked.end : run.end;
  return part(run, first, end);
}

/** Likewise without those in brackets or in a note that follow a block quotation: "(The White House, …". */
function withinBrackets(run: WordRun, words: DocumentWords): WordRun {
  const [place] = run.places;
  if (!place) return run;
  let { first, end } = run;
  const isOther = (word: number) => {
    const { source, index } = place.volume;
    const at = place.firstWord + word - run.first;
    const before = index.starts[at - 1] ?? 0;
    const inSource = source.body.slice(endOfWord(source.body, before), index.starts[at]);
    return brackets(words.gap(word)) !== brackets(inSource);
  };
  for (let beyond = 1; beyond < fewestInMarks && beyond < length(run); beyond++) {
    if (isOther(run.end - beyond)) end = run.end - beyond;
    if (isOther(run.first + beyond)) first = run.first + beyond;
  }
  return end - first < fewestInMarks ? run : part(run, first, end);
}

function brackets(text: string): string {
  return text.replace(/[^()[\]{}]/gu, '');
}
