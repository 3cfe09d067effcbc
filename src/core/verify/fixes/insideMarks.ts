import { markFor, splitAtQuoteMarks, type QuoteMarks } from '../../quote/quoteMarks';
import type { TextChange } from '../../quote/textChange';
import { hasBlankLine } from '../../text/blankLine';
import type { Span } from '../../text/span';
import type { QuotedPlace } from '../finding';
import type { FixContext } from './fix';
import { escapeInLine } from './writeWords';

/** The first letter in brackets, where the sentence asks for another case than the source has. */
export function firstLetter(
  { start }: Span,
  { source, passage }: QuotedPlace,
  { text, style }: FixContext,
): readonly TextChange[] {
  const [own, meant] = [text.charAt(start), source.body.charAt(passage.start)];
  if (own === meant || own.toLowerCase() !== meant.toLowerCase()) return [];
  return [{ span: { start, end: start + 1 }, newText: escapeInLine(`[${own}]`, style) }];
}

/** Marks inside the words take the shape that their level asks for. */
export function innerMarks(
  words: string,
  { start }: Span,
  marks: QuoteMarks,
): readonly TextChange[] {
  let offset = start;
  return splitAtQuoteMarks(words).flatMap((piece): TextChange[] => {
    const from = offset;
    offset += piece.kind === 'words' ? piece.text.length : 1;
    if (piece.kind === 'words') return [];
    return [{ span: { start: from, end: offset }, newText: markFor(piece, marks) }];
  });
}

/** Whether words can stand in marks: no more than a paragraph, and not across an argument's end. */
export function fitsInMarks(words: string): boolean {
  return !hasBlankLine(words) && isBalanced(words);
}

function isBalanced(words: string): boolean {
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  const tags = /<[a-z][^<>]{0,500}>/giu;
  // A mark that has no partner would be one of those that are put.
  const isPaired = splitAtQuoteMarks(words.replace(/<[^<>]{0,500}>/gu, '')).every(
    (piece) => piece.kind !== 'words' || !/[“”„«»"]/u.test(piece.text),
  );
  return (
    count(/(?<!\\)\{/gu) === count(/(?<!\\)\}/gu) &&
    count(tags) === count(/<\/[a-z][^<>]{0,500}>/giu) &&
    isPaired
  );
}

/** Whether words go over the end of a sentence without its stop: in marks they would be changed ones. */
export function runsOver(words: string, { source, passage }: QuotedPlace): boolean {
  const stops = (text: string) => text.match(/[.!?](?=["”’)]{0,2}\s)/gu)?.length ?? 0;
  return stops(words) < stops(source.body.slice(passage.start, passage.end));
}
