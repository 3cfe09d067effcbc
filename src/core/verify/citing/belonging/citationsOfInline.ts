import { contains, type Span } from '../../../text/span';
import type { CitedBy, QuotationToCite } from '../citationsOf';
import type { WrittenCitation } from '../writtenCitation';
import { isBlank, reach, type CitedText } from './citedText';
import { byDistance, distinct } from './nearest';

/** The citations of a quotation in running text. */
export function citationsOfInline(cited: CitedText, quotation: QuotationToCite): CitedBy {
  const { outer } = quotation;
  const paragraph = cited.paragraphOf(outer);
  const all = [
    ...cited.citationsOfHead(paragraph),
    ...cited.citationsIn({
      start: Math.max(paragraph.start, outer.start - reach),
      end: Math.min(paragraph.end, outer.end + reach),
    }),
  ];
  const around = cited.citationAround(outer);
  // What is quoted in a note is from what the note cites; a link may be all of a quotation.
  const isAround = around && around.kind !== 'address';
  const holding = isAround ? [around] : ofBrackets(cited, outer);
  if (holding.length > 0) {
    const others = all.filter((each) => !holding.includes(each));
    return { own: holding, nearby: byDistance(others, outer) };
  }
  const inMarks = ofMarks(cited, quotation, around);
  const after = cited
    .chainAfter(outer.end, paragraph.end + (cited.isRow(paragraph) ? 0 : attributionReach))
    .filter(({ kind, span }) => kind === 'attribution' || span.start < paragraph.end);
  const hasOwn = [...inMarks, ...after].some(({ kind }) => kind !== 'address');
  const own = distinct([...inMarks, ...after, ...(hasOwn ? [] : ofSentence(cited, quotation))]);
  // A link on some of the words may lead to where they are from.
  const others = all.filter(
    (each) => !own.includes(each) && (each.kind === 'address' || !contains(outer, each.span)),
  );
  return { own, nearby: byDistance(others, outer) };
}

/** What opens brackets that quote; a few small words may come before the quotation: `(providing that “…”)`. */
const bracket = /\((?:\p{Ll}{2,20} ){0,4}$/u;
const longestBracket = 90;

/** The citation right before the brackets that a quotation opens: `art. 2 (“…”)`. In them it may have another one. */
function ofBrackets(cited: CitedText, { start, end }: Span): readonly WrittenCitation[] {
  const { text } = cited;
  const before = text.slice(Math.max(start - longestBracket, 0), start);
  const open = before.search(bracket);
  if (open < 0) return [];
  const [next] = cited.chainAfter(end, end + reach);
  if (next && !text.slice(end, next.span.start).includes(')')) return [];
  return cited.chainBefore(start - before.length + open, start - reach).slice(0, 1);
}

/** A block whose words stand in marks may have its attribution in the next paragraph. */
const attributionReach = 100;

/** Those in the command or the tag that makes the marks, right before the closing mark, or round it all. */
function ofMarks(
  cited: CitedText,
  { span, outer }: QuotationToCite,
  around: WrittenCitation | undefined,
): readonly WrittenCitation[] {
  const { text } = cited;
  const inside = cited.citationsIn(outer).filter(({ span: { start, end } }) => {
    if (end > outer.end) return false;
    if (end <= span.start || start >= span.end) return true;
    return isBlank(text.slice(end, span.end)) || isLinkOnAll(text, span, { start, end });
  });
  return around && !inside.includes(around) ? [around, ...inside] : inside;
}

/** The citations of the sentence that serve the quotation: what introduces it, and what follows it. */
function ofSentence(cited: CitedText, { outer }: QuotationToCite): readonly WrittenCitation[] {
  const paragraph = cited.paragraphOf(outer);
  const sentence = cited.sentenceOf(paragraph, outer.start);
  const end = Math.max(sentence.end, cited.sentenceOf(paragraph, outer.end - 1).end);
  const following = cited.citationsIn({ start: outer.end, end });
  const [next] = following;
  // What comes next, and what ends the sentence: a footnote there serves all its quotations.
  const after = next
    ? distinct([...cited.chainAfter(next.span.start, end), ...cited.chainBefore(end, outer.end)])
    : [];
  const preceding = cited.citationsIn({ start: sentence.start, end: outer.start });
  const nearest = preceding.at(-1);
  if (!nearest) return after;
  const before = [nearest, ...cited.chainBefore(nearest.span.start, sentence.start)];
  const first = before.at(-1) ?? nearest;
  // What follows another quotation is that one's, if there is something else.
  if (after.length > 0 && cited.followsQuotation(first)) return after;
  return byDistance([...before, ...after], outer);
}

/** Whether the tag of a link stands before all of some words, and its end after them. */
function isLinkOnAll(text: string, words: Span, tag: Span): boolean {
  if (!text.startsWith('<', tag.start) || !isBlank(text.slice(words.start, tag.start)))
    return false;
  const close = text.indexOf('</a', tag.end);
  return close >= 0 && isBlank(text.slice(close, words.end));
}
