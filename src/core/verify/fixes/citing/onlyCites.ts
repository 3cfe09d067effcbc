import { contains } from '../../../text/span';
import { small } from '../../citing/citesOnly';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { FixContext } from '../fix';
import { textOf } from './relocated';

/** What of a citation says nothing about what is cited: whose words they are, titles, emphasis, the genre, keys, commands, tags. */
const ofCitations = [
  /^[^;]*\b(?:quoted|qtd\.?|cited) in\b|\bquoting [^\])]*/gu,
  /“[^“”]{0,500}”|‘[^‘’]{0,500}’|"[^"]{0,500}"|``[^`]{0,500}?''|\*[^*]{1,500}\*|(?<![\p{L}\p{N}])[_/][^_/]{1,500}[_/]/gu,
  /<(?<tag>i|em|cite|a)\b[^<>]{0,500}>[^<]{0,500}<\/\k<tag>>|\\(?:emph|textit|enquote|mkbibquote)\{[^{}]{0,500}\}/giu,
  /\((?:[^\s()]{1,40} ?){1,2}\)|\{[^{}\s]{0,300}\}|@[^\s\][;,]{1,300}|<[^<>]{0,500}>|https?:\S{1,2000}/gu,
  /\\[A-Za-z]{1,30}|#?[a-z][a-z/]{1,30}[:(]|&[a-z]{2,8};/gu,
];
/** A word in small letters that names no place. */
const word =
  /(?<![\p{L}\p{N}’'.-])\p{Ll}{4,}(?![\p{L}\p{N}’'-])(?!\.?[\s~\u00A0]*[\p{N}IVXLC§(])/gu;

/** What is said of the quotation itself: “emphasis added”, “my translation”. */
const remark = /\b(?:emphas[ei]s|italics|translation)\b/iu;

/**
 * Whether a citation's text holds nothing else that would be lost if it were written anew: a quotation,
 * what is said about it, or another work.
 */
export function onlyCites(citation: WrittenCitation, { text, findings }: FixContext): boolean {
  const { cited, unknown } = citation;
  const own = textOf(citation);
  if (findings.some(({ span }) => contains(own, span))) return false;
  if (cited.length > 0 && unknown !== undefined) return false;
  const bare = ofCitations.reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    text.slice(own.start, own.end),
  );
  return !remark.test(bare) && (bare.match(word) ?? []).every((each) => small.has(each));
}

/** Whether it names nothing but a place: `(para. 4)` after a name in the sentence. */
export function namesPlaceAlone(citation: WrittenCitation, { text }: FixContext): boolean {
  const own = textOf(citation);
  return /^[([\s]*(?:[\p{Ll}¶§]{1,12}\.?[\s~\u00A0]*)?(?:\p{N}|[IVXLC]{1,9}(?!\p{L}))[\p{N}\p{Ll}IVXLC.,()\s–-]{0,40}$/u.test(
    text.slice(own.start, own.end),
  );
}
