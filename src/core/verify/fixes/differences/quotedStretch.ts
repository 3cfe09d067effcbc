import type { Span } from '../../../text/span';
import type { Finding, QuotedPlace } from '../../finding';
import { markPairs } from './markPairs';

/**
 * All of a source's body that a quotation is compared with: words that differ at its ends too. A mark at either
 * end whose partner is farther away belongs to the sentence beside it; one that is closed right there is closed.
 */
export function quotedStretch(
  { diff }: Pick<Finding, 'diff'>,
  { source: { body }, passage }: QuotedPlace,
): Span {
  const passages = [passage, ...diff.map((part) => part.passage)];
  let start = Math.min(...passages.map((each) => each.start));
  let end = Math.max(...passages.map((each) => each.end));
  const paragraphEnd = body.indexOf('\n\n', end);
  const paragraphs = {
    start: body.lastIndexOf('\n\n', start) + 1,
    end: paragraphEnd < 0 ? body.length : paragraphEnd,
  };
  const isNothing = (from: number, to: number) => body.slice(from, to).trim() === '';
  for (const [open, close] of markPairs(body, paragraphs)) {
    const [hasOpen, hasClose] = [open, close].map((mark) => start <= mark.start && mark.end <= end);
    if (hasOpen === hasClose) continue;
    if (hasClose && isNothing(start, close.start)) start = close.end;
    if (hasOpen && close.start === end) ({ end } = close);
    else if (hasOpen && isNothing(open.end, end)) end = open.start;
  }
  return { start, end };
}
