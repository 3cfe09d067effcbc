import { withoutSettings } from '../../reading/margins';
import { remarkAtStart } from '../../reading/remark';
import type { CitedBy, QuotationToCite } from '../citationsOf';
import type { WrittenCitation } from '../writtenCitation';
import type { CitedText } from './citedText';
import { byDistance, distinct } from './nearest';

/** The citations of a block quotation. */
export function citationsOfBlock(cited: CitedText, quotation: QuotationToCite): CitedBy {
  const { outer } = quotation;
  const inside = cited.citationsIn(outer);
  const intro = cited.paragraphBefore(outer.start);
  const introduced = intro ? cited.citationsIn(intro) : [];
  const attached = [
    ...within(cited, quotation),
    ...before(cited, quotation),
    ...after(cited, quotation),
  ];
  let own = distinct(attached);
  if (own.every(({ kind }) => kind === 'address') && intro) {
    own = distinct([...own, ...byDistance(introducing(cited, intro), outer)]);
  }
  if (own.length === 0) own = byDistance(inside, { start: outer.end, end: outer.end });
  // What is quoted in a note is from what the note cites.
  const note = own.length === 0 ? cited.citationAround(outer) : undefined;
  if (note?.kind === 'note') own = [note];
  const others = distinct([...byDistance(introduced, outer), ...inside]);
  return { own, nearby: others.filter((each) => !own.includes(each)) };
}

/** Those at the block's end and in what opens it. */
function within(cited: CitedText, { span, outer }: QuotationToCite): readonly WrittenCitation[] {
  const inside = cited.citationsIn(outer);
  const atEnd = cited
    .chainBefore(outer.end, outer.start)
    .filter(({ span: { end } }) => end <= outer.end);
  const others = inside.filter(
    (each) => each.kind === 'attribution' || (each.span.end <= span.start && each.kind !== 'note'),
  );
  return [...atEnd, ...others];
}

/** An attribution right before it, which is not that of another block: of an AsciiDoc block, of a figure. */
function before(cited: CitedText, { outer }: QuotationToCite): readonly WrittenCitation[] {
  const reach = Math.max(outer.start - 1_500, 0);
  return cited.chainBefore(outer.start, reach).filter((each) => {
    const { kind, span } = each;
    if (kind !== 'attribution' || /[^\s[]/u.test(lineBefore(cited, span.start))) return false;
    return !cited.followsBlock(each);
  });
}

/** No tags before an attribution are longer. */
const longestLine = 500;

function lineBefore({ text }: CitedText, offset: number): string {
  const before = text.slice(Math.max(offset - longestLine, 0), offset);
  return before.slice(before.lastIndexOf('\n') + 1).replace(/<[^<>]*>/gu, '');
}

/** Those right after it, if nothing but them stands there: no sentence begins with them. */
function after(cited: CitedText, { outer }: QuotationToCite): readonly WrittenCitation[] {
  const chain = cited.chainAfter(outer.end, outer.end + 2_000);
  const last = chain.at(-1);
  const written = last ? cited.text.slice(last.span.end, last.span.end + 200) : '';
  const rest = withoutSettings(written).replace(remarkAtStart, '');
  const isAlone = /^(?:[ \t.,;:)\]}>]|<[^<>\n]*>|\\[a-z]+\{[a-z]*\})*(?:\r?\n|$)/u.test(rest);
  const [first] = chain;
  // A list of notes may stand anywhere below: what belongs to it is no farther than a blank line.
  const gap = first ? cited.text.slice(outer.end, first.span.start) : '';
  const isNear = gap.split('\n').filter((line) => line.trim() === '').length <= 3;
  if (isNear && (isAlone || first?.kind === 'note')) return chain;
  return chain.filter(({ kind }) => kind === 'attribution');
}

/** Those of the last sentence of a paragraph that ends with a colon. */
function introducing(
  cited: CitedText,
  intro: { readonly start: number; readonly end: number },
): readonly WrittenCitation[] {
  const bare = cited
    .masked(intro)
    .replace(/<[^<>]*>|[\s>]+$/gu, '')
    .trimEnd();
  if (!/:["”’'»*_}\])]{0,3}$/u.test(bare)) return [];
  return cited.citationsIn(cited.sentenceOf(intro, intro.start + bare.length - 1));
}
