import { wordsOf } from '../index/wordReader';
import { overlap, type Span } from '../text/span';

/** So many words of a passage make a reference to it. */
const fewestShared = 4;
/** Whoever shares so many characters shares enough words. */
const surelyEnough = 200;

/** Whether two spans of a text share four words; all of the shorter one where it has fewer. */
export function shareWords(text: string, a: Span, b: Span): boolean {
  if (!overlap(a, b)) return false;
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  if (end - start >= surelyEnough) return true;
  const count = (span: Span) =>
    wordsOf(text.slice(span.start, Math.min(span.end, span.start + surelyEnough))).length;
  return count({ start, end }) >= Math.min(fewestShared, count(a), count(b));
}
