import type { Span } from '../../text/span';

const beginning = '\\begin{document}';

/**
 * What of a LaTeX document is not prose, with all that comes before its text as one span: there commands are
 * made, and nothing is printed. A part of a document has no preamble.
 * @param opaque its `opaqueSpans`: one begins where the command is, but in a comment
 */
export function withPreamble(text: string, opaque: readonly Span[]): readonly Span[] {
  let at = text.indexOf(beginning);
  while (at > 0 && !opaque.some(({ start }) => start === at)) at = text.indexOf(beginning, at + 1);
  if (at <= 0) return opaque;
  return [{ start: 0, end: at }, ...opaque.filter(({ start }) => start >= at)];
}
