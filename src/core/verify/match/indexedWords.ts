import type { Shelf } from '../../index/shelf';
import { unknownWord } from '../../quotations/documentWords';
import type { Token } from './tokens';
import { wordIds } from './wordIds';

/** The words of a quotation that follow each other in its source, as the shelf's index knows words. */
export interface IndexedWords {
  readonly words: readonly IndexedWord[];
  /** Runs of words with no brackets between them: places in `words`, `end` exclusive. */
  readonly runs: readonly { readonly first: number; readonly end: number }[];
}

export interface IndexedWord {
  /** The lexicon's; `unknownWord` where no source has the word. */
  readonly id: number;
  /** How many sentences have it. */
  readonly frequency: number;
  /** How much it tells of where a quotation is from. */
  readonly weight: number;
}

/** The words of a quotation, parted where an ellipsis is. Words with brackets in them are left out. */
export function indexedWords(
  text: string,
  tokens: readonly Token[],
  shelf: Shelf,
): readonly IndexedWords[] {
  const groups: { words: IndexedWord[]; runs: { first: number; end: number }[] }[] = [];
  let group: (typeof groups)[number] | undefined;
  const read = (start: number, end: number): void => {
    const ids = wordIds(text.slice(start, end), shelf);
    if (ids.length === 0) return;
    if (!group) groups.push((group = { words: [], runs: [] }));
    const first = group.words.length;
    for (const id of ids) group.words.push(indexed(id, shelf));
    group.runs.push({ first, end: group.words.length });
  };
  let start: number | undefined;
  let end = 0;
  for (const token of tokens) {
    const isPlain = token.kind === 'mark' || (token.kind === 'word' && !token.text.includes('['));
    if (isPlain) {
      start ??= token.start;
      end = token.end;
      continue;
    }
    if (start !== undefined) read(start, end);
    start = undefined;
    if (token.kind === 'ellipsis') group = undefined;
  }
  if (start !== undefined) read(start, end);
  return groups;
}

function indexed(id: number, shelf: Shelf): IndexedWord {
  const frequency = id === unknownWord ? 0 : shelf.frequency(id);
  const weight = Math.log(1 + shelf.sentenceCount / Math.max(frequency, 1));
  return { id, frequency, weight };
}
