import type { Span } from '../../../text/span';
import { withoutEmphasis } from '../withoutEmphasis';
import { endOfWords } from './lastLines';
import { mayAttribute, noteBeginning } from './shapes';

/** What stands under the words of a block quotation and says whose they are. UTF-16 offsets. */
export interface BlockAttribution {
  /** Where the words before it end, but for white space and tags. */
  readonly wordsEnd: number;
  /** From its dash, or the markers of its emphasis, to its end. */
  readonly span: Span;
  readonly content: Span;
  /** Whether it is one only where it names something known. */
  readonly mustBeKnown: boolean;
}

/** What begins at a place and goes to the end of the block, or to a note; undefined where that is no attribution. */
export function madeAttribution(
  block: string,
  wordsEnd: number,
  begin: number,
  words: number,
): BlockAttribution | undefined {
  if (!/[\p{L}\p{N}]/u.test(block.slice(0, wordsEnd))) return undefined;
  const note = block.slice(words).search(noteBeginning);
  const end = endOfWords(block, note < 0 ? block.length : words + note, words);
  const [emphasis = ''] = /^[*_/]{1,3}/u.exec(block.slice(begin, words)) ?? [];
  const isClosed =
    emphasis !== '' && block.slice(words, end).indexOf(emphasis) === end - words - emphasis.length;
  const inside = isClosed ? end - emphasis.length : end;
  if (inside <= words) return undefined;
  const content = withoutEmphasis(block, { start: words, end: inside });
  return { wordsEnd, span: { start: begin, end }, content, mustBeKnown: false };
}

/** An attribution that has to look like one; it need not name something known where it is surely one. */
export function ifItMayBe(
  made: BlockAttribution | undefined,
  block: string,
  isSure: (words: string) => boolean,
): BlockAttribution | undefined {
  if (!made) return undefined;
  const words = block.slice(made.content.start, made.content.end);
  return mayAttribute(words) ? { ...made, mustBeKnown: !isSure(words) } : undefined;
}

/** The markers of emphasis that words may begin with. */
export const emphasisHere = /[*_/]{0,3}(?=\S)/uy;

/** The length of what a sticky pattern matches at a place. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
