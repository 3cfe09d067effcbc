import { sentences } from '../../../text/sentences';

/** So many paragraphs are remembered: a document is read again after each keystroke. */
const most = 2_000;
const known = new Map<string, readonly number[]>();

/** Where the sentences of a paragraph begin. */
export function sentenceStarts(paragraph: string): readonly number[] {
  const found = known.get(paragraph);
  if (found) return found;
  const before = paragraph.length - paragraph.trimStart().length;
  const starts = sentences(paragraph.trim()).map(({ start }) => before + start);
  if (known.size >= most) known.clear();
  known.set(paragraph, starts);
  return starts;
}
