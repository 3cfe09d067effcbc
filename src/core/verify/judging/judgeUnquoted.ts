import type { QuotedPassage } from '../../quotations/passagesOfRuns';
import type { WrittenCitation } from '../citing/writtenCitation';
import type { Finding } from '../finding';
import { placeInWords, tieInWords } from './wording';

/** What is to be said of a source's words that stand in running text. */
export function judgeUnquoted(
  { span, words, places }: QuotedPassage,
  citations: readonly WrittenCitation[],
): Finding {
  const [first] = places;
  const where = first ? placeInWords(first) : '';
  return {
    kind: 'unquoted',
    span,
    citations,
    places,
    diff: [],
    changes: [],
    message: `These ${words} words are those of ${where}, and stand outside quotation marks.${tieInWords(places)}`,
    ignored: false,
  };
}
