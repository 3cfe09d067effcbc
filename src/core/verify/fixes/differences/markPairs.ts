import { splitAtQuoteMarks } from '../../../quote/quoteMarks';
import type { Span } from '../../../text/span';

/** The quotation marks of a stretch of a text that pair up, straight single ones too. Offsets in the text. */
export function markPairs(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): readonly (readonly [open: Span, close: Span])[] {
  const open: Span[] = [];
  const pairs: (readonly [Span, Span])[] = [];
  const curled = text
    .slice(start, end)
    .replace(/(?<![^\s([{“"‘—–-])'(?=\S)/gu, '‘')
    .replaceAll("'", '’');
  let offset = start;
  for (const piece of splitAtQuoteMarks(curled)) {
    const length = piece.kind === 'words' ? piece.text.length : 1;
    const span = { start: offset, end: offset + length };
    offset += length;
    if (piece.kind === 'open') open.push(span);
    const opener = piece.kind === 'close' ? open.pop() : undefined;
    if (opener) pairs.push([opener, span]);
  }
  return pairs;
}
