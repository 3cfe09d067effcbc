import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import type { WrittenCitation } from '../citing/writtenCitation';
import type { FoundQuotation } from './foundQuotation';
import { insideOfHolder, marginBefore, startOfMargin } from './margins';
import { remarkAtEnd } from './remark';

/** What of a citation matters here. */
export type CitationPlace = Pick<WrittenCitation, 'kind' | 'span' | 'content'>;

const tags = String.raw`<\/?(?:p|div|br|li|ul|ol|span|em|i|b|strong)(?:\s[^<>]{0,500})?\/?>`;
const beginning: Readonly<Partial<Record<DocumentLanguage, RegExp>>> = {
  markdown: new RegExp(String.raw`(?:[\s>]|${tags})*`, 'yiu'),
  html: new RegExp(String.raw`(?:\s|${tags})*`, 'yiu'),
  asciidoc: /[\s>]*/uy,
};
const whiteSpace = /\s*/uy;
const tagAtEnd = new RegExp(`${tags}$`, 'iu');

/** An author's name in a line of its own, and the commands that write one. */
const dashed = /^[\s>]*(?:—|–|―|-{2,3}[ \t]?(?=[^\s-])|[-−][ \t](?=\p{Lu}))/u;
/** The commands and elements that write one. */
const commanded =
  /\\attrib\{[^{}]{0,500}\}$|\\(?:hfill\b|raggedleft\b|hspace\*?\{\\fill\})[^\n]{0,300}$|\\begin\{flushright\}[^]{0,1000}\\end\{flushright\}$/u;
const element =
  /<(?:footer|figcaption)\b[^<>]{0,300}>[^]{0,1500}<\/(?:footer|figcaption)>$|(?<=[\n>][ \t]{0,40})<cite\b[^<>]{0,300}>[^]{0,1000}<\/cite>$/iu;
/** After what a last line may be an author's: a sentence, a mark, a line break. */
const finished = /(?:[.!?…:;,”’"'»)\]}\\_*]|<br[ \t]{0,9}\/?)$/iu;

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
      (form === 'block' || kind !== 'attribution') && span.end === end && span.start > start,
  );
  if (cited) return cited.span.start;
  if (form === 'inline') return end;
  const [remark] = remarkAtEnd.exec(text.slice(Math.max(start, end - 120), end)) ?? [];
  if (remark !== undefined) return end - remark.length;
  const line = startOfAttribution(text, { start, end });
  if (line !== undefined) return line;
  const tail = text.slice(Math.max(start, end - 2_000), end);
  return end - ((commanded.exec(tail) ?? element.exec(tail))?.[0].length ?? 0);
}

/** Where the last line begins, if it is one with an author's name. */
function startOfAttribution(text: string, { start, end }: Span): number | undefined {
  // The name may go over two lines.
  let at = end;
  for (let lines = 0; lines < 3 && at > start; lines++) {
    const newline = text.lastIndexOf('\n', at - 1);
    if (newline < start) return undefined;
    const line = text.slice(newline + 1, Math.min(end, newline + 500));
    const before = text.slice(Math.max(start, newline - 200), newline).replace(/[\s>]+$/u, '');
    if (dashed.test(line)) {
      const isOwnParagraph = /\n[ \t>]*$/u.test(text.slice(Math.max(start, newline - 50), newline));
      return isOwnParagraph || finished.test(before) ? newline : undefined;
    }
    if (line.trim() === '' || text.slice(newline + 1, at).trim() === '') return undefined;
    at = newline;
  }
  return undefined;
}
