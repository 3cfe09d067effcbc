import type { DocumentLanguage } from '../../markup/language';
import { contains, type Span } from '../../text/span';
import { blocksThatQuote } from './blocksThatQuote';
import { blockQuotations } from './blocks/blockQuotations';
import type { FoundQuotation } from './foundQuotation';
import { inlineQuotations } from './inline/inlineQuotations';
import { isQuotedInCitation, type IsTitle } from './quotedInCitations';
import { readProse } from './prose/readProse';
import { SpansByPlace } from './spansByPlace';
import { withoutEmphasis } from './withoutEmphasis';
import { wordsWithin, type CitationPlace } from './wordsWithin';
import type { Prose, WrittenQuotation } from './writtenQuotation';

/** Quotations in so many others are looked at; of a text that is nothing but marks the rest is left out. */
const deepest = 3;

/**
 * Every quotation of a document, in the order of their beginnings, outer ones before those that they
 * hold. What stands between marks in a citation is mostly a title, and none. Linear in the text.
 * @param opaque the document's `opaqueSpans`
 * @param citations those of the document: they are no part of the words
 * @param isTitle tells the titles of works that are known
 */
export function writtenQuotations(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
  citations: readonly CitationPlace[],
  isTitle: IsTitle = () => false,
): readonly WrittenQuotation[] {
  const blocks = blockQuotations(text, language, opaque);
  const borders = blocks.map(({ outer }) => outer);
  const { found } = inlineQuotations(text, language, opaque, borders);
  return quotationsAmong([...blocks, ...found], text, language, citations, isTitle);
}

/**
 * The same quotations, where what may be one is found already.
 * @param candidates blocks and what stands between marks, in any order
 */
export function quotationsAmong(
  candidates: readonly FoundQuotation[],
  text: string,
  language: DocumentLanguage,
  citations: readonly CitationPlace[],
  isTitle: IsTitle,
): readonly WrittenQuotation[] {
  const places = new SpansByPlace(citations);
  // A link may stand on quoted words.
  const inCitations = new SpansByPlace(
    citations.flatMap(({ kind, span, content }) =>
      kind === 'address' ? [] : [{ span }, { span: content }],
    ),
  );
  const ordered = [...candidates].sort(byPlace);
  const quoting = blocksThatQuote(text, language, ordered, places);
  const trimmed: Trimmed[] = [];
  for (const found of ordered) {
    if (quoting.has(found)) continue;
    const mayBeTitle = found.form === 'inline' && inCitations.someHold(found.outer);
    if (mayBeTitle && !isQuotedInCitation(text, found, isTitle)) continue;
    const own = places.within(found.span);
    const { span, isCut } = wordsWithin(text, language, found, own);
    if (span.end > span.start)
      trimmed.push({ found: isCut ? cutOff(found, span) : found, span, own });
  }
  return nested(withoutMarkedBlocks(text, trimmed))
    .filter(({ depth }) => depth <= deepest)
    .map((each) => quotation(text, language, each));
}

/** A block ends where what follows its words is no part of it. */
function cutOff(found: FoundQuotation, { end }: Span): FoundQuotation {
  return found.form === 'block' ? { ...found, outer: { ...found.outer, end } } : found;
}

interface Trimmed {
  readonly found: FoundQuotation;
  readonly span: Span;
  /** The citations within. */
  readonly own: readonly CitationPlace[];
  readonly isBlock?: boolean;
}

function byPlace(a: FoundQuotation, b: FoundQuotation): number {
  return a.outer.start - b.outer.start || b.outer.end - a.outer.end;
}

/** A block all of whose words stand between marks, perhaps in emphasis, is given once: by them. */
function withoutMarkedBlocks(text: string, quotations: readonly Trimmed[]): readonly Trimmed[] {
  const kept: Trimmed[] = [];
  let marked: Span | undefined;
  for (const each of quotations) {
    const { form, outer } = each.found;
    const isAll = form === 'inline' && marked?.start === outer.start && marked.end === outer.end;
    if (isAll) kept.pop();
    kept.push(isAll ? { ...each, isBlock: true } : each);
    marked = form === 'block' ? withoutEmphasis(text, each.span) : undefined;
  }
  return kept;
}

interface Nested extends Trimmed {
  readonly depth: number;
}

function nested(quotations: readonly Trimmed[]): readonly Nested[] {
  const open: Span[] = [];
  return quotations.map((each) => {
    while (open.length > 0 && !contains(open.at(-1) ?? each.span, each.found.outer)) open.pop();
    const depth = open.length;
    open.push(each.span);
    return { ...each, depth };
  });
}

function quotation(
  text: string,
  language: DocumentLanguage,
  { found: { form, marks, outer, repeatedMarks }, span, own, isBlock = false, depth }: Nested,
): WrittenQuotation {
  let prose: Prose | undefined;
  return {
    span,
    outer,
    form,
    ...(isBlock && { isBlock }),
    ...(marks && form === 'inline' && { marks }),
    depth,
    // Read when it is asked for: much of a document is never compared.
    get prose() {
      return (prose ??= readProse(text, language, span, cutsIn(span, own, repeatedMarks)));
    },
  };
}

/** What is no words of a quotation: an author's name or an address within may be its own. */
function cutsIn(
  span: Span,
  own: readonly CitationPlace[],
  repeatedMarks: readonly Span[],
): readonly Span[] {
  const cited = own
    .filter(({ kind }) => kind === 'note' || kind === 'brackets' || kind === 'key')
    .map((each) => each.span);
  const within = [...cited, ...repeatedMarks].filter((each) => contains(span, each));
  const cuts: Span[] = [];
  for (const cut of within.sort((a, b) => a.start - b.start)) {
    if (cut.start >= (cuts.at(-1)?.end ?? 0)) cuts.push(cut);
  }
  return cuts;
}
