import type { QuoteMarkPair, QuoteMarks } from '../quote/quoteMarks';
import type { QuoteMarkOrder, QuoteMarkShape } from './markup';

const curlyDouble: QuoteMarkPair = { open: '“', close: '”' };
const curlySingle: QuoteMarkPair = { open: '‘', close: '’' };
const straightDouble: QuoteMarkPair = { open: '"', close: '"' };
const straightSingle: QuoteMarkPair = { open: "'", close: "'" };

/** Quotation marks as characters, for the languages that have no marks of their own. */
export function unicodeQuoteMarks(shape: QuoteMarkShape, order: QuoteMarkOrder): QuoteMarks {
  const [double, single] =
    shape === 'curly' ? [curlyDouble, curlySingle] : [straightDouble, straightSingle];
  return order === 'double-first'
    ? { outer: double, inner: single }
    : { outer: single, inner: double };
}
