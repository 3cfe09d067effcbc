import type { Span } from '../../text/span';

/** A stretch of a document's running text, as long as it is there: offset by offset. */
export interface RunningText {
  /** UTF-16 offset in the document. */
  readonly start: number;
  /** What stands there; commands and the like are as many spaces. */
  readonly text: string;
}

/** What an item of a list begins with. */
const item = String.raw`[ \t>]{0,40}(?:[-*+•]|(?:\d{1,3}|#)[.)]|\\item\b)[ \t]`;
/** What parts paragraphs, marked or not, and the items of lists. */
const breaking = new RegExp(String.raw`(?:^|\n)(?:(?:[ \t>]*\r?\n)+(?:${item})?|${item})`, 'gu');
/** Shorter stretches hold no eight words. */
const shortest = 16;

/**
 * The running text of a document: what stands neither in quotations nor in citations, paragraph by
 * paragraph and item by item. Linear in the text.
 * @param opaque code, math, comments and commands, in order
 * @param taken quotations and citations, in any order
 */
export function runningText(
  text: string,
  opaque: readonly Span[],
  taken: readonly Span[],
): readonly RunningText[] {
  const breaks = [...text.matchAll(breaking)].map(({ 0: blank, index }) => ({
    start: index,
    end: index + blank.length,
  }));
  const listings = opaque.filter(({ start, end }) => text.slice(start, end).includes('\n'));
  const parting = [...taken, ...breaks, ...listings].sort((a, b) => a.start - b.start);
  const found: RunningText[] = [];
  let at = 0;
  let nextOpaque = 0;
  for (const { start, end } of [...parting, { start: text.length, end: text.length }]) {
    if (start - at >= shortest) {
      while ((opaque[nextOpaque]?.end ?? Infinity) <= at) nextOpaque++;
      found.push({ start: at, text: blanked(text, { start: at, end: start }, opaque, nextOpaque) });
    }
    at = Math.max(at, end);
  }
  return found;
}

/** @param first the index of the first opaque span that may begin in the stretch */
function blanked(
  text: string,
  { start, end }: Span,
  opaque: readonly Span[],
  first: number,
): string {
  let result = '';
  let at = start;
  for (let index = first; index < opaque.length; index++) {
    const span = opaque[index];
    if (!span || span.start >= end) break;
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, end);
    result += text.slice(at, from) + ' '.repeat(Math.max(to - from, 0));
    at = Math.max(at, to);
  }
  return result + text.slice(at, end);
}
