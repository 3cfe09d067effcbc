import type { Citation } from '../cite/citation';
import type { Markup } from '../markup/markup';
import { attribute } from '../source/attribution';
import type { Source } from '../source/source';
import { verbatimRunAt } from './verbatimRun';

/** What stands before a citation is looked at so far back: a sentence or two. */
const reach = 400;

/**
 * The citation that the quotation right before a place of a document asks for; undefined where no
 * words of a source stand there.
 * @param at UTF-16 offset in `text`: where the citation begins
 */
export function quotedBefore(
  text: string,
  at: number,
  { unescaping }: Markup,
  sources: readonly Source[],
): Citation | undefined {
  const before = text.slice(Math.max(at - reach, 0), at);
  const paragraph = before.slice(before.search(/(?:(?!\n\s*\n)[^])*$/u));
  const lastLetter = paragraph.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
  if (lastLetter < 0) return undefined;
  const run = verbatimRunAt(paragraph, lastLetter, unescaping, sources);
  return run && attribute(run.source, run.passage);
}
