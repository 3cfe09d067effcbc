import type { Span } from '../../text/span';

/** What markers of emphasis enclose, where they enclose all of a span. */
export function withoutEmphasis(text: string, { start, end }: Span): Span {
  let depth = 0;
  while (
    end - start > 2 * depth + 1 &&
    /[*_/]/u.test(text.charAt(start + depth)) &&
    text.charAt(start + depth) === text.charAt(end - 1 - depth)
  ) {
    depth++;
  }
  return { start: start + depth, end: end - depth };
}
