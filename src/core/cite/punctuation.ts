import { joinRuns, plainText, type RichText, type TextRun } from './richText';
import type { CitationStyle } from './styles';

/**
 * A citation's core as a sentence of its own, which a footnote wants: with a final period, unless
 * it ends in a period (an abbreviation's does for both, Chicago 6.123), a question mark or an exclamation
 * mark already, also one within closing quotation marks (Chicago 6.124). An empty core stays empty.
 */
export function withFinalPeriod(core: RichText, style: CitationStyle): RichText {
  const { before } = splitAtClosingMarks(core);
  return core.length === 0 || /[.!?…]$/u.test(before) ? core : append(core, '.', style);
}

/** The core within the round brackets of a citation that stands in the text. Empty stays empty. */
export function inParentheses(core: RichText): RichText {
  return core.length === 0 ? core : joinRuns([{ text: '(' }], core, [{ text: ')' }]);
}

/** The core with a comma after it; one that it ends in already is not doubled. */
export function withComma(core: RichText, style: CitationStyle): RichText {
  const { before } = splitAtClosingMarks(core);
  return before.endsWith(',') ? core : append(core, ',', style);
}

/** Within the closing quotation marks or after them, as the style has it. */
function append(core: RichText, mark: string, style: CitationStyle): RichText {
  const { closing } = splitAtClosingMarks(core);
  if (!style.punctuationInQuote) return joinRuns(core, [{ text: mark }]);
  const [head, tail] = splitBefore(core, closing.length);
  return joinRuns(head, [{ text: mark }], tail);
}

function splitAtClosingMarks(core: RichText): { before: string; closing: string } {
  const text = plainText(core);
  // Without an opening single mark, a final one is an apostrophe: "the States’".
  const closing = (text.includes('‘') ? /[”’]*$/u : /”*$/u).exec(text)?.[0] ?? '';
  return { before: text.slice(0, text.length - closing.length), closing };
}

/** The runs up to the last `count` UTF-16 units, and the runs of those. */
function splitBefore(core: RichText, count: number): [RichText, RichText] {
  const head: TextRun[] = [...core];
  const tail: TextRun[] = [];
  for (let left = count; left > 0;) {
    const last = head.pop();
    if (!last) break;
    const kept = Math.max(0, last.text.length - left);
    if (kept > 0) head.push({ ...last, text: last.text.slice(0, kept) });
    tail.unshift({ ...last, text: last.text.slice(kept) });
    left -= last.text.length - kept;
  }
  return [head, tail];
}
