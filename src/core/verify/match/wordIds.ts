import type { Shelf } from '../../index/shelf';
import { readWords } from '../../index/wordReader';
import { unknownWord } from '../../quotations/documentWords';

/** The lexicon's ids of a text's words, in order; `unknownWord` for those that no source of the shelf has. */
export function wordIds(text: string, shelf: Shelf): Int32Array {
  const ids: number[] = [];
  readWords(text, 0, text.length, (letters, length) => {
    const id = shelf.lexicon.idOfLetters(letters, length);
    ids.push(id === undefined || shelf.frequency(id) === 0 ? unknownWord : id);
  });
  return new Int32Array(ids);
}
