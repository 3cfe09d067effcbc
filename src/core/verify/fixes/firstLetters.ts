import type { QuotationStyle } from '../../quote/insertion';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { escapeInLine, type WriteWords } from './writeWords';

/** What a quotation runs on from without a stop: its first letter is no capital of the writer's. */
const runsOn = /(?:^|[^\p{L}])(?:that|whether|because|how|if|of|dass|daß|ob|que|che)\s{1,9}$/iu;
/** What a sentence begins after, or a paragraph does. */
const begins = /(?:^|\n[ \t>]*\r?\n|[.?!:][”’"')\]}]{0,3}(?:\[\^[^\]]{1,20}\])?\s)[\s>]*$/u;

/** Whether a quotation goes on with a clause that the writer's words before it began. */
export function isRunOn(
  text: string,
  { outer: { start } }: Pick<WrittenQuotation, 'outer'>,
): boolean {
  return runsOn.test(before(text, start));
}

/**
 * The first letter as the writer's sentence has it, where the source's is of the other case; undefined where the
 * source's is right: after `that`, where a sentence begins, in a name.
 * @param at where the quoted words begin in the body
 */
export function keptLetter(
  text: string,
  quotation: Pick<WrittenQuotation, 'outer' | 'prose' | 'marks'>,
  body: string,
  at: number,
): string | undefined {
  const [own, meant] = [quotation.prose.text.charAt(0), body.charAt(at)];
  const isSmall = /\p{Ll}/u.test(own);
  const kept = isSmall ? meant.toLowerCase() : meant.toUpperCase();
  if (!quotation.marks || !/\p{L}/u.test(own) || kept === meant) return undefined;
  if (!isSmall) return isRunOn(text, quotation) ? undefined : kept;
  const [word = ''] = /^[\p{L}\p{M}]+/u.exec(body.slice(at, at + 40)) ?? [];
  const small = kept + word.slice(1);
  const isName = !quotation.prose.text.startsWith(small) && !hasSmall(body, small);
  return isName || begins.test(before(text, quotation.outer.start)) ? undefined : kept;
}

/** Writes the words from a place on with another first letter, in brackets. */
export function withLetter(
  write: WriteWords,
  letter: string | undefined,
  at: number | undefined,
  style: QuotationStyle,
): WriteWords {
  if (letter === undefined) return write;
  return ({ start, end }) =>
    start === at
      ? escapeInLine(`[${letter}]`, style) + write({ start: start + 1, end })
      : write({ start, end });
}

function hasSmall(body: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(body);
}

function before(text: string, at: number): string {
  return text.slice(Math.max(at - 40, 0), at);
}
