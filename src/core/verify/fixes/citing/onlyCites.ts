import { contains } from '../../../text/span';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { FixContext } from '../fix';
import { textOf } from './relocated';

/** Titles and emphasis, whose words are the citation's own. */
const titles =
  /“[^“”]{0,500}”|"[^"]{0,500}"|``[^`]{0,500}?''|\*[^*]{1,500}\*|(?<![\p{L}\p{N}])_[^_]{1,500}_|<(?<tag>i|em|cite)>[^<]{0,500}<\/\k<tag>>|\\(?:emph|textit|enquote|mkbibquote)\{[^{}]{0,500}\}/giu;
/** So many small words in a row are said of something; citations have names, numbers and stops. */
const sentence = /(?:(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]{0,30}[ \n]+){4}\p{Ll}/u;

/**
 * Whether a citation's text holds nothing else that would be lost if it were written anew: a quotation,
 * what is said about it, or another work.
 */
export function onlyCites(citation: WrittenCitation, { text, findings }: FixContext): boolean {
  const { kind, cited, unknown } = citation;
  const own = textOf(citation);
  if (findings.some(({ span }) => contains(own, span))) return false;
  if (kind === 'mention' || (cited.length > 0 && unknown !== undefined)) return false;
  return !sentence.test(text.slice(own.start, own.end).replace(titles, '“…”'));
}
