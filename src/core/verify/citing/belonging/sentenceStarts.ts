import { Remembered } from '../../../text/remembered';
import { sentences } from '../../../text/sentences';

/** So many paragraphs are remembered: a document is read again after each keystroke. */
const most = 2_000;
const known = new Remembered<readonly number[]>(most);

/** Where the sentences of a paragraph begin. */
export function sentenceStarts(paragraph: string): readonly number[] {
  return known.of(paragraph, () => {
    const before = paragraph.length - paragraph.trimStart().length;
    return sentences(paragraph.trim()).map(({ start }) => before + start);
  });
}
