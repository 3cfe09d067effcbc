import { splitAtQuoteMarks } from '../quote/quoteMarks';
import type { LookupMatch } from './passageLookup';

/** How far a completion reaches. */
export type Extent = 'clause' | 'sentence' | 'paragraph';

/** One way to go on from what was typed: the source's words from the first typed one to `end`. */
export interface Continuation {
  readonly match: LookupMatch;
  readonly extent: Extent;
  /** UTF-16 offset in the source's body: after what was typed, or where that ends with the sentence. */
  readonly end: number;
}

/**
 * To the end of the clause, the sentence and the paragraph, where each reaches further than the one
 * before. Where a whole sentence is typed, it is offered as it is: its mark and citation are missing.
 */
export function continuations(match: LookupMatch): readonly Continuation[] {
  const { source, typedEnd } = match;
  const paragraph = source.paragraphs.around(typedEnd);
  const sentence = paragraph?.sentences.find((each) => typedEnd <= each.end);
  if (!paragraph || !sentence) return [];
  const clauseEnd = endOfClause(source.body, typedEnd, sentence.end);
  const reaches: readonly Continuation[] = [
    ...(clauseEnd < sentence.end ? [{ match, extent: 'clause' as const, end: clauseEnd }] : []),
    { match, extent: 'sentence', end: sentence.end },
    ...(sentence.end < paragraph.end
      ? [{ match, extent: 'paragraph' as const, end: paragraph.end }]
      : []),
  ];
  return reaches
    .map((each) => ({ ...each, end: insideQuotation(match, each.end) }))
    .filter(({ end }) => end >= typedEnd);
}

/** Without the mark that closes a quotation which was opened before the first typed word. */
function insideQuotation({ source, start }: LookupMatch, end: number): number {
  const words = source.body.slice(start, end);
  const isMark = /[”’»"]$/u.test(words);
  return isMark && splitAtQuoteMarks(words).at(-1)?.kind !== 'close' ? end - 1 : end;
}

/** A clause ends before a comma, semicolon or colon that is followed by white space, or before a bracket or a dash. */
const clauseBreak = /[,;:](?=\s)|\s[([](?=\p{L})|\s?[–—]/gu;

function endOfClause(body: string, typedEnd: number, sentenceEnd: number): number {
  clauseBreak.lastIndex = typedEnd;
  for (let found = clauseBreak.exec(body); found; found = clauseBreak.exec(body)) {
    if (found.index >= sentenceEnd) break;
    if (/[\p{L}\p{N}]/u.test(body.slice(typedEnd, found.index))) return found.index;
  }
  return sentenceEnd;
}
