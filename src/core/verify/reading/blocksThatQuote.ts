import type { DocumentLanguage } from '../../markup/language';
import { contains, type Span } from '../../text/span';
import type { FoundQuotation } from './foundQuotation';
import { remarkAtStart } from './remark';
import type { SpansByPlace } from './spansByPlace';
import type { CitationPlace } from './wordsWithin';

/** A citation that is farther away, or longer, is not looked for. */
const reach = 600;
/** So many words after it show that the block goes on. */
const fewestWords = 3;

/**
 * The blocks that somebody wrote who quotes and cites by themselves: what is quoted there is not the block, but
 * what stands in marks. Of a source's own words, no writer cites a part in their midst.
 * @param candidates in the order of their beginnings
 */
export function blocksThatQuote(
  text: string,
  language: DocumentLanguage,
  candidates: readonly FoundQuotation[],
  citations: SpansByPlace<CitationPlace>,
): ReadonlySet<FoundQuotation> {
  const found = new Set<FoundQuotation>();
  const open: FoundQuotation[] = [];
  for (const each of candidates) {
    while (open.length > 0 && !contains(open.at(-1)?.span ?? each.outer, each.outer)) open.pop();
    if (each.form === 'block') {
      open.push(each);
      continue;
    }
    const isQuoting = open.some((block) => {
      if (found.has(block)) return false;
      // What is quoted in e-mail is mostly what somebody wrote.
      const isMail = language === 'plaintext' && text.charAt(block.outer.start) === '>';
      const words = wordsAfter(text, each, block.span, citations);
      return words !== undefined && words >= (isMail ? 0 : fewestWords);
    });
    if (isQuoting) for (const block of open) found.add(block);
  }
  return found;
}

/**
 * How many words of a block follow a quotation in it with a citation of its own that names a source; undefined
 * where it has none.
 */
function wordsAfter(
  text: string,
  { outer: { end } }: FoundQuotation,
  block: Span,
  citations: SpansByPlace<CitationPlace>,
): number | undefined {
  const [next] = citations.within({ start: end, end: Math.min(end + reach, block.end) });
  if (!next || (next.cited ?? []).length === 0) return undefined;
  if (!/^[\s.,;:!?]{0,4}$/u.test(text.slice(end, next.span.start))) return undefined;
  const after = text.slice(next.span.end, Math.min(next.span.end + reach, block.end));
  const rest = after.replace(remarkAtStart, '');
  return /^[\s>*_]*(?:[—–]|--)/u.test(rest) ? 0 : (rest.match(/\p{L}{2,}/gu) ?? []).length;
}
