import { phrasePlaces } from '../index/phrase';
import { shelvesWith } from '../index/shelfOf';
import { wordsOf, type Word } from '../index/wordReader';
import type { Source } from '../source/source';
import { fold } from '../text/fold';
import { FoldedText, type Folding } from '../text/foldedText';
import type { Span } from '../text/span';

/** Words of a document that are a source's, word for word. */
export interface VerbatimRun {
  readonly source: Source;
  /** In the source's body. */
  readonly passage: Span;
  /** In the document's text that was looked at. */
  readonly span: Span;
}

/** Fewer words than this are anybody's (DESIGN's matching contract checks none that are shorter). */
const fewestWords = 4;

/**
 * The longest run of a source's words round a place in a document, whatever marks it stands in;
 * undefined where there is none of four words or more.
 * @param text a paragraph of the document, as written
 * @param offset UTF-16 offset in `text`
 * @param unescaping how the document's markup is read
 */
export function verbatimRunAt(
  text: string,
  offset: number,
  unescaping: Folding,
  sources: readonly Source[],
): VerbatimRun | undefined {
  const unescaped = FoldedText.of(text, unescaping);
  const folded = fold(unescaped.text);
  const at = unescaped.fromOriginal(offset);
  let longest: { source: Source; run: Span; inSource: Span } | undefined;
  for (const { source, start, seed } of seedPlaces(unescaped.text, at, folded, sources)) {
    const body = new BodyWindow(source, start, seed.start, folded.text.length - seed.start);
    if (!body.folded.text.startsWith(folded.text.slice(seed.start, seed.end), body.at)) continue;
    const run = extend(folded.text, seed, body.folded.text, body.at);
    if (longest && run.end - run.start <= longest.run.end - longest.run.start) continue;
    const shift = body.at - seed.start;
    longest = { source, run, inSource: body.span(run.start + shift, run.end + shift) };
  }
  if (!longest) return undefined;
  const { source, run, inSource } = longest;
  if (folded.text.slice(run.start, run.end).split(' ').length < fewestWords) return undefined;
  return { source, passage: inSource, span: unescaped.toOriginal(folded.toOriginal(run)) };
}

/** The part of a source's body that a document's text could be, folded. */
class BodyWindow {
  readonly folded: FoldedText;
  /** Where the seed begins in the folded window. */
  readonly at: number;
  readonly #from: number;

  /**
   * @param start where the seed begins in the body
   * @param before how much text stands before the seed in the document, folded
   * @param after and from there on
   */
  constructor({ body }: Source, start: number, before: number, after: number) {
    this.#from = Math.max(start - before * 2 - slack, 0);
    this.folded = fold(body.slice(this.#from, start + after * 2 + slack));
    this.at = this.folded.fromOriginal(start - this.#from);
  }

  /** The body's span for one of the folded window. */
  span(start: number, end: number): Span {
    const span = this.folded.toOriginal({ start, end });
    return { start: this.#from + span.start, end: this.#from + span.end };
  }
}

/** White space and ellipses may take more room in the source than in the document. */
const slack = 50;

interface SeedPlace {
  readonly source: Source;
  /** In the source's body. */
  readonly start: number;
  /** In the document's text. */
  readonly seed: Span;
}

/** The places of the sources where the words round a place of a document stand, the rarest first. */
function seedPlaces(
  text: string,
  at: number,
  folded: FoldedText,
  sources: readonly Source[],
): readonly SeedPlace[] {
  const wanted = new Set(sources);
  const shelves = shelvesWith(sources);
  return seedsAt(text, at)
    .map((words) => {
      const start = folded.fromOriginal(words[0]?.start ?? 0);
      const end = folded.fromOriginal(words.at(-1)?.end ?? 0);
      const found: SeedPlace[] = [];
      for (const shelf of shelves) {
        const phrase = words.map((word) => word.text);
        for (const { volume, firstWord } of phrasePlaces(shelf, phrase, false)) {
          const { source, index } = volume;
          if (!wanted.has(source)) continue;
          found.push({ source, start: index.starts[firstWord] ?? 0, seed: { start, end } });
          if (found.length === mostPlaces) break;
        }
      }
      return found;
    })
    .sort((a, b) => a.length - b.length)
    .flat()
    .slice(0, mostPlaces);
}

/** Four words that stand at more places say little of where they are from. */
const mostPlaces = 60;

/** Every four words that follow each other, one of which is at the place. */
function seedsAt(text: string, at: number): readonly (readonly Word[])[] {
  const words = wordsOf(text);
  const here = words.findIndex(({ start, end }) => start <= at && at <= end);
  if (here < 0) return [];
  return words
    .slice(Math.max(here - fewestWords + 1, 0), here + 1)
    .map((_, index) => Math.max(here - fewestWords + 1, 0) + index)
    .map((first) => words.slice(first, first + fewestWords))
    .filter(({ length }) => length === fewestWords);
}

/** How far the texts agree on both sides of a seed that stands in both, cut to whole words. */
function extend(text: string, seed: Span, body: string, found: number): Span {
  let { start, end } = seed;
  const shift = found - seed.start;
  while (start > 0 && start + shift > 0 && text[start - 1] === body[start - 1 + shift]) start--;
  while (end < text.length && end + shift < body.length && text[end] === body[end + shift]) end++;
  while (start < seed.start && !isEdge(text, start, body, start + shift, text[start])) start++;
  while (end > seed.end && !isEdge(text, end, body, end + shift, text[end - 1])) end--;
  return { start, end };
}

/**
 * Whether a run may begin or end at these places of both texts: at a whole word. The marks of a
 * quotation are no words of it, also where the source has them at the same place.
 */
function isEdge(
  text: string,
  inText: number,
  body: string,
  inBody: number,
  outermost: string | undefined,
): boolean {
  return isWordEdge(text, inText) && isWordEdge(body, inBody) && !/[" ]/u.test(outermost ?? '');
}

function isWordEdge(text: string, offset: number): boolean {
  const isLetter = (character: string | undefined) => /^[\p{L}\p{N}]$/u.test(character ?? '');
  return !(isLetter(text[offset - 1]) && isLetter(text[offset]));
}
