import { foldedBody } from '../source/foldedBody';
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
  const at = folded.fromOriginal(unescaped.fromOriginal(offset));
  const seeds = seedsAt(folded.text, at);
  let longest: { source: Source; run: Span; inSource: Span } | undefined;
  for (const source of sources) {
    const body = foldedBody(source);
    for (const seed of seeds) {
      const words = folded.text.slice(seed.start, seed.end);
      for (
        let found = body.text.indexOf(words);
        found >= 0;
        found = body.text.indexOf(words, found + 1)
      ) {
        const run = extend(folded.text, seed, body.text, found);
        if (longest && run.end - run.start <= longest.run.end - longest.run.start) continue;
        const inSource = {
          start: found + run.start - seed.start,
          end: found + run.end - seed.start,
        };
        longest = { source, run, inSource };
      }
    }
  }
  if (!longest) return undefined;
  const { source, run, inSource } = longest;
  if (folded.text.slice(run.start, run.end).split(' ').length < fewestWords) return undefined;
  return {
    source,
    passage: foldedBody(source).toOriginal(inSource),
    span: unescaped.toOriginal(folded.toOriginal(run)),
  };
}

/** The word at the place with the one after it, and with the one before. */
function seedsAt(text: string, at: number): readonly Span[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const here = words.findIndex(({ start, end }) => start <= at && at <= end);
  const [before, word, after] = [words[here - 1], words[here], words[here + 1]];
  if (!word) return [];
  return [
    ...(after ? [{ start: word.start, end: after.end }] : []),
    ...(before ? [{ start: before.start, end: word.end }] : []),
  ];
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
