/** What stands between a word and the one before it. */
export const between = { nothing: 0, ellipsis: 1, break: 2 } as const;

/** An ellipsis, in brackets or not, however it is written. */
const ellipsis = /…|\.\s?\.\s?\.|\\l?dots/u;
/** What it can begin with: the character of its own, a full stop, a backslash. */
const openings = [0x2026, 46, 92];

/** What stands between two words of a text that no listing parts: an ellipsis or nothing that counts. */
export function betweenWords(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Between most words is a space: there is nothing to match a pattern with.
    if (!openings.includes(code)) continue;
    return ellipsis.test(text.slice(at, end)) ? between.ellipsis : between.nothing;
  }
  return between.nothing;
}
