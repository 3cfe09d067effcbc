import type { FoldedText } from '../text/foldedText';
import type { Span } from '../text/span';

/** The share of a word's letters that must have matched for the word to count as found. */
const enoughOfAWord = 0.6;
/** Query words this short match by chance inside others: they count only where a word begins with them. */
const shortWord = 2;

/**
 * The whole words that a query found, for highlighting: Fuse tells scattered runs of letters.
 * @param folded the passage, folded for search
 * @param query the query, folded alike
 * @param indices Fuse's matches in `folded.text`, both ends inclusive
 * @returns spans of the passage's original text, in order, neighbours apart
 */
export function matchedWords(
  folded: FoldedText,
  query: string,
  indices: readonly (readonly [number, number])[],
): readonly Span[] {
  const matched = new Uint8Array(folded.text.length);
  for (const [first, last] of indices) matched.fill(1, first, last + 1);
  const queryWords = query.split(' ');
  const longQueryWords = queryWords.filter((word) => word.length > shortWord);

  const found: Span[] = [];
  for (const { 0: word, index: start } of folded.text.matchAll(/[^ ]+/gu)) {
    const end = start + word.length;
    const share = matched.subarray(start, end).reduce((sum, one) => sum + one, 0) / word.length;
    const begun = queryWords.some((each) => word.startsWith(each));
    const counts =
      begun || (longQueryWords.length > 0 && word.length > shortWord && share >= enoughOfAWord);
    if (counts) found.push(folded.toOriginal({ start, end }));
  }
  return found;
}
