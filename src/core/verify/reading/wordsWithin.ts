import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import type { WrittenCitation } from '../citing/writtenCitation';
import { attributionOfBlock, type BlockAttribution } from './attributions/attributionOfBlock';
import type { FoundQuotation } from './foundQuotation';
import { insideOfHolder, marginBefore, startOfMargin } from './margins';
import { remarkAtEnd } from './remark';

/** What of a citation matters here. */
export type CitationPlace = Pick<WrittenCitation, 'kind' | 'span' | 'content'> &
  Partial<Pick<WrittenCitation, 'cited'>>;

const tags = String.raw`(?:<\/?(?:p|div|br|li|ul|ol|span|em|i|b|strong)(?:\s[^<>]{0,500})?\/?>|<!--[^<>]{0,500}-->)`;
const beginning: Readonly<Partial<Record<DocumentLanguage, RegExp>>> = {
  markdown: new RegExp(String.raw`(?:[\s>]|${tags})*`, 'yiu'),
  html: new RegExp(String.raw`(?:\s|${tags})*`, 'yiu'),
  asciidoc: /[\s>]*/uy,
  plaintext: /[\s>]*/uy,
  restructuredtext: /(?:\s|\|[ \t])*/uy,
};
const whiteSpace = /\s*/uy;
/** What breaks a line at its end. */
const hardBreaks: Readonly<Partial<Record<DocumentLanguage, string>>> = {
  markdown: '\\',
  asciidoc: ' +',
  org: '\\\\',
};
const tagAtEnd = new RegExp(`${tags}$`, 'iu');

/** The commands that write an author's name. */
const commanded =
  /\\attrib\{[^{}]{0,500}\}$|\\(?:hfill\b|raggedleft\b|hspace\*?\{\\fill\})[^\n]{0,300}$|\\begin\{flushright\}[^]{0,1000}\\end\{flushright\}$/u;

/**
 * The words of a quotation: without white space at its ends, and for a block without the citation or
 * the author's name after them; `isCut` says whether there was one.
 */
export function wordsWithin(
  text: string,
  language: DocumentLanguage,
  { span, form }: FoundQuotation,
  citations: readonly CitationPlace[],
): { readonly span: Span; readonly isCut: boolean } {
  let start = beginOfWords(text, language, form, span);
  let end = span.end;
  let isCut = false;
  for (;;) {
    const markup = endOfMarkup(text, language, form, { start, end });
    const next = markup < end ? markup : cutEnd(text, { start, end }, form, citations);
    if (next < end) {
      isCut ||= markup === end;
      end = next;
      continue;
    }
    const inside = form === 'block' ? insideOfHolder(text, language, { start, end }) : span;
    if (inside.start <= start) return { span: { start: Math.min(start, end), end }, isCut };
    start = beginOfWords(text, language, form, inside);
    ({ end } = inside);
  }
}

function beginOfWords(
  text: string,
  language: DocumentLanguage,
  form: FoundQuotation['form'],
  { start, end }: Span,
): number {
  const ofBlock = form === 'block' ? beginning[language] : undefined;
  const pattern = marginBefore(language) ?? ofBlock ?? whiteSpace;
  pattern.lastIndex = start;
  pattern.test(text);
  return Math.min(pattern.lastIndex, end);
}

/** Before white space, a tag, or the marker of a quoted line that is empty. */
function endOfMarkup(
  text: string,
  language: DocumentLanguage,
  form: FoundQuotation['form'],
  { start, end }: Span,
): number {
  if (end <= start) return start;
  const last = text.charAt(end - 1);
  if (/\s/u.test(last)) return end - 1;
  const hardBreak = hardBreaks[language] ?? '';
  if (hardBreak !== '' && /[\r\n]/u.test(text.charAt(end)) && text.endsWith(hardBreak, end)) {
    return Math.max(end - hardBreak.length, start);
  }
  if (last !== '>' || form === 'inline') return startOfMargin(text, language, { start, end });
  const tail = text.slice(Math.max(start, end - 600), end);
  if (/\n[ \t>]*>$/u.test(tail)) return end - 1;
  return end - (tagAtEnd.exec(tail)?.[0].length ?? 0);
}

/** Before a citation or an author's name that comes last. */
function cutEnd(
  text: string,
  { start, end }: Span,
  form: FoundQuotation['form'],
  citations: readonly CitationPlace[],
): number {
  const cited = citations.findLast(
    ({ span, kind }) =>
      (form === 'block' || kind !== 'attribution') &&
      span.end === end &&
      span.start > start &&
      // The text of a link is words, its address is none.
      (kind !== 'address' || /\w/u.test(text.charAt(span.start))),
  );
  if (cited) return cited.span.start;
  if (form === 'inline') return end;
  const [remark] = remarkAtEnd.exec(text.slice(Math.max(start, end - 120), end)) ?? [];
  if (remark !== undefined) return end - remark.length;
  const attribution = attributionOfBlock(text, { start, end });
  if (attribution && (!attribution.mustBeKnown || citations.some(isAt(attribution)))) {
    return attribution.wordsEnd;
  }
  const tail = text.slice(Math.max(start, end - 2_000), end);
  return end - (commanded.exec(tail)?.[0].length ?? 0);
}

/** Whether a citation is what may be an attribution. */
function isAt({ content }: BlockAttribution): (citation: CitationPlace) => boolean {
  return ({ kind, span }) =>
    kind === 'attribution' && span.start <= content.start && span.end >= content.end;
}
