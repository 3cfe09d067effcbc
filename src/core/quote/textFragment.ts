import type { Span } from '../text/span';

/** From this many words on, a fragment names the beginning and the end of the text alone. */
const mostWords = 8;
/** How many words of either end it names then. */
const wordsOfEnd = 4;

/**
 * A text directive that leads to a stretch of a page's text, without the `#`.
 * @param span UTF-16 offsets in `text`; words over several paragraphs are named by their ends
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).split(/\s+/u).filter(Boolean);
  const isLong = words.length > mostWords || /\n\s*\n/u.test(text.slice(start, end));
  const parts =
    isLong && words.length > 1 ? [words.slice(0, ends(words)), words.slice(-ends(words))] : [words];
  return `:~:text=${parts.map((part) => encode(part.join(' '))).join(',')}`;
}

function ends(words: readonly string[]): number {
  return Math.min(wordsOfEnd, Math.floor(words.length / 2));
}

/** Hyphens, commas and ampersands are the directive's own; apostrophes and brackets end addresses in markup. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
