import { citationsOfDocument } from '../../../quotations/citationsOfDocument';
import { siteKind } from '../../../quote/citationWriter';
import { placeInsertions } from '../../../quote/placement';
import { touches, type TextChange } from '../../../quote/textChange';
import type { Finding } from '../../finding';
import { withEmphasis } from '../enclosed';
import type { FixContext } from '../fix';
import { repeatedAfterNew } from './repeatedAfter';
import type { RightCitation } from './rightCitation';

/** Something that is written with the citation, apart from its own place. */
export interface CitationSpot {
  readonly at: number;
  /** What is written there, round the citation as it follows words. */
  readonly around?: (citation: string) => string;
  /** Other changes that go with it, apart from the spot. */
  readonly others?: readonly TextChange[];
}

/**
 * The changes that bring a citation into the document: as its place among the others asks for, with its
 * footnote, and the later citations in the form that they have then. None where an “Ibid.” would come to mean it.
 */
export function addedCitation(
  right: RightCitation,
  { at, around = (written) => written, others = [] }: CitationSpot,
  context: FixContext,
): readonly TextChange[] {
  const { text, style, citableWorks } = context;
  const { citation, address } = right;
  const following = repeatedAfterNew(at, right, context);
  if (!following) return [];
  const sites = style.markup.keyed ? [] : citationsOfDocument(text, [style], citableWorks);
  const { changes } = placeInsertions(
    text,
    [{ start: at, end: at }],
    (citations) => {
      const { text: written, definitions } = citations.write(citation, address);
      return { text: around(written), block: false, definitions };
    },
    { style, sites, otherChanges: others },
  );
  return [...changes, ...following.filter(({ span }) => !touches(changes, span))];
}

/** Where the citation of a quotation goes that has none: after its mark, or at the end of its block. */
export function citationSpot({ quotation, span }: Finding, context: FixContext): CitationSpot {
  const { text, language, style } = context;
  const whole = { start: 0, end: text.length };
  if (!quotation) return { at: withEmphasis(text, span, whole, language).end };
  const { outer, form, marks } = quotation;
  if (form === 'block') {
    if (language === 'html') return inFigure(text, outer.start, outer.end);
    const argument = /^#quote\([^()]{0,500}(?=\)\[)/u.exec(text.slice(outer.start, outer.end));
    if (argument && style.markup.name === 'typst-cite') {
      const at = outer.start + argument[0].length;
      return { at, around: (written) => `, attribution: [${written.trim()}]` };
    }
    return { at: withEmphasis(text, quotation.span, outer, language).end };
  }
  if (style.markup.inline && marks?.open === '\\textquote{') {
    const at = outer.start + marks.open.length - 1;
    return { at, around: (written) => `[{${written.trim()}}]` };
  }
  const at = withEmphasis(text, outer, whole, language).end;
  if (isNote(context)) return { at: afterPunctuation(at, text) };
  return { at, ...stopAfter(text, quotation.span.end, outer.end, at) };
}

/** Whether a citation is a note that this extension writes. */
export function isNote({ style }: Pick<FixContext, 'style'>): boolean {
  return !style.markup.keyed && siteKind(style) === 'note';
}

/** A note's mark follows what ends a clause, all but a dash (Chicago 13.29); before a colon it would begin a note. */
export function afterPunctuation(at: number, text: string): number {
  return at + (/^[.,;:?!]{0,3}/u.exec(text.slice(at, at + 3))?.[0].length ?? 0);
}

/**
 * A full stop or a comma that ends the quoted words follows the citation in brackets (APA 8.26, MLA 6.43): `…country”
 * (Lincoln, 1862). He`. After a question mark, which stays, there is one too where the sentence ends.
 * @param words where the words end
 * @param end where the closing mark ends
 * @param at where the citation goes
 */
function stopAfter(text: string, words: number, end: number, at: number): Partial<CitationSpot> {
  const [last, next] = [text.slice(Math.max(words - 3, 0), words), text.slice(at, at + 4)];
  // Another citation may follow.
  if (words >= end || /^(?:[.,;:?!)]|[ ~]?[[(\\#])/u.test(next)) return {};
  const goesOn = /^\s+\p{Ll}/u.test(next);
  if (/[?!]$/u.test(last) && /^\s+(?:\p{Lu}|\n|$)/u.test(next)) {
    return { around: (written) => `${written}.` };
  }
  const isAbbreviation = /(?:^|[\s.])\p{Lu}\.$/u.test(last);
  const stop = /(?<=[\p{L}\p{N})\]’])[.,]$/u.exec(last)?.[0];
  if (stop === undefined || isAbbreviation || (stop === '.' && goesOn)) return {};
  return {
    around: (written) => written + stop,
    others: [{ span: { start: words - 1, end: words }, newText: '' }],
  };
}

/** A quotation's source stands outside the blockquote, in the caption of a figure (HTML, 4.4.4). */
function inFigure(text: string, start: number, end: number): CitationSpot {
  const indent =
    /[ \t]*$/u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0] ?? '';
  const isInFigure = /<figure\b[^<>]{0,500}>\s*$/iu.test(
    text.slice(Math.max(start - 600, 0), start),
  );
  const caption = (written: string) => `\n${indent}<figcaption>${written.trim()}</figcaption>`;
  if (isInFigure) return { at: end, around: caption };
  return {
    at: end,
    around: (written) => `${caption(written)}\n${indent}</figure>`,
    others: [{ span: { start, end: start }, newText: `<figure>\n${indent}` }],
  };
}
