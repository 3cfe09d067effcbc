import { byPlace, type Span } from '../../../text/span';
import type { QuotationToCite } from '../citationsOf';
import type { WrittenCitation } from '../writtenCitation';

/**
 * A stretch of a document as its sentences are looked for: a quotation is one word in quotation marks,
 * with the stop at its end, and a citation is white space, unless it is the subject of its sentence.
 * Every offset stays.
 */
export function masked(
  text: string,
  { start, end }: Span,
  quotations: readonly QuotationToCite[],
  citations: readonly WrittenCitation[],
): string {
  const pieces = [
    ...quotations.map((each) => ({ span: each.outer, mask: () => quotationMask(text, each) })),
    ...citations.map((each) => ({ span: each.span, mask: () => citationMask(text, each) })),
  ].sort(byPlace);
  let made = '';
  let at = start;
  for (const { span, mask } of pieces) {
    if (span.start < at) continue;
    made += text.slice(at, span.start) + mask();
    at = span.end;
  }
  made += text.slice(at, Math.max(at, end));
  return made.slice(0, end - start);
}

function quotationMask(text: string, { span, outer }: QuotationToCite): string {
  const length = outer.end - outer.start;
  if (length < 4) return 'x'.repeat(length);
  const words = text.slice(span.start, span.end);
  const first = /^\P{L}{0,5}\p{Lu}/u.test(words) ? 'X' : 'x';
  const [last = 'x'] = /[.!?…](?=[\]"”’'»}]{0,3}$)/u.exec(words) ?? [];
  return `“${first}${'x'.repeat(length - 4)}${last}”`;
}

function citationMask(text: string, citation: WrittenCitation): string {
  const length = citation.span.end - citation.span.start;
  return isSubject(text, citation) ? `X${'x'.repeat(length - 1)}` : ' '.repeat(length);
}

/**
 * Whether a sentence begins with a citation that it speaks of: `@key [p. 3] says that …`. Brackets and
 * notes belong to what is before them.
 */
export function isSubject(text: string, { kind, span }: WrittenCitation): boolean {
  if (kind === 'mention') return true;
  if (kind !== 'key' || bracketed.test(text.slice(span.start, span.start + 150))) return false;
  const after = text.slice(span.end, span.end + 12);
  if (!/^,?\s{1,9}\p{Ll}/u.test(after) || !beginsSentence(text, span.start)) return false;
  // The stop of a quotation may be the quotation's own, and the sentence go on after it.
  const isAfterMark = /["”’'»}\]>]\s{0,9}$/u.test(
    text.slice(Math.max(span.start - 12, 0), span.start),
  );
  return !isAfterMark || !goesOn.test(after);
}

/** Citations that are printed in brackets or as notes: no sentence speaks of them. */
const bracketed =
  /^(?:\[|\\(?:auto|paren|foot|smart|super|footfull)cites?\b|\\(?:cite(?:p|alp)|footcitetext)\b|#cite\((?![^()]{0,140}\bform:\s?"prose"))/iu;

/** How a sentence goes on after a citation in it, rather than that it begins with one. */
const goesOn =
  /^(?:,|\s+(?:and|or|but|nor|yet|which|who|while|when|where|as|in|on|at|to|of|by|for|from|with|because|although|though|if)\b)/u;

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…]["”’'»}\])]{0,3}|\n\s*)\s*$/u.test(text.slice(Math.max(at - 12, 0), at));
}
