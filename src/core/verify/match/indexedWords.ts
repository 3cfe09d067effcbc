import type { Shelf } from '../../index/shelf';
import { wordsOf } from '../../index/wordReader';
import type { Token } from './tokens';

/** The words of a quotation that follow each other in its source, as the shelf's index knows words. */
export interface IndexedWords {
  readonly words: readonly IndexedWord[];
  /** Runs of words with no brackets between them: places in `words`, `end` exclusive. */
  readonly runs: readonly { readonly first: number; readonly end: number }[];
}

export interface IndexedWord {
  readonly text: string;
  /** The lexicon's; undefined where no source has the word. */
  readonly id: number | undefined;
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
    const found = wordsOf(text.slice(start, end)).map((word) => indexed(word.text, shelf));
    if (found.length === 0) return;
    if (!group) groups.push((group = { words: [], runs: [] }));
    const first = group.words.length;
    for (const word of found) group.words.push(word);
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

function indexed(text: string, shelf: Shelf): IndexedWord {
  const id = shelf.lexicon.idOf(text);
  const frequency = id === undefined ? 0 : shelf.frequency(id);
  return {
    text,
    id: frequency > 0 ? id : undefined,
    frequency,
    weight: Math.log(1 + shelf.sentenceCount / Math.max(frequency, 1)),
  };
}
