import type { QuoteMarks } from '../../quote/quoteMarks';
import { closing, opening, splitAtQuoteMarks } from '../../quote/quoteMarks';
import type { TextChange } from '../../quote/textChange';
import type { Span } from '../../text/span';
import { addedCitation, afterPunctuation, isNote } from './citing/added';
import { placeName, rightCitation, type RightCitation } from './citing/rightCitation';
import type { Finding, QuotedPlace } from '../finding';
import { joinChanges } from './changes';
import { mostPlaces } from './citation';
import { withEmphasis } from './enclosed';
import type { Fix, FixContext } from './fix';
import { titled } from './titles';
import { escapeInLine } from './writeWords';

/** “Put quotation marks round the words”, with the citation that they ask for where they have none. */
export function putMarks(finding: Finding, context: FixContext): readonly Fix[] {
  const { text, style, language } = context;
  const span = withEmphasis(text, finding.span, { start: 0, end: text.length }, language);
  const words = text.slice(span.start, span.end);
  // Marks hold no more than a paragraph, and cannot stand across an argument's end.
  if (/\n[ \t>]*\r?\n/u.test(words) || !isBalanced(words)) return [];
  const isCited = finding.citations.length > 0;
  return finding.places.slice(0, isCited ? 1 : mostPlaces).map((place): Fix => {
    const right = rightCitation(place);
    const { quoteMarkShape, markup, engine } = style;
    const { quotationMarks } = engine.style;
    const marks = markup.quoteMarks(quoteMarkShape, quotationMarks, right.address);
    const { inline } = markup;
    const close = closing(words, marks);
    const first = firstLetter(span, finding.span, place, context);
    const before = { span: at(span.start), newText: opening(words, marks) };
    const others = [before, ...first, ...innerMarks(words, span, marks)];
    const after = { span: at(span.end), newText: close };
    const changes = isCited
      ? [...others, after]
      : inline
        ? addedCitation(
            right,
            {
              at: span.start,
              around: (citation) => inline('', citation).slice(0, -1),
              others: [...others.slice(1), { span: at(span.end), newText: '}' }],
            },
            context,
          )
        : addedAfter(right, span.end, [...others, after], context);
    const title = titled(
      'Put quotation marks round the words',
      finding.places.length > 1 && !isCited ? placeName(right, true) : undefined,
    );
    return { kind: 'quote', title, changes: joinChanges(text, changes), isPreferred: false };
  });
}

/** The citation after the closing mark. */
function addedAfter(
  right: RightCitation,
  end: number,
  marks: readonly TextChange[],
  context: FixContext,
): readonly TextChange[] {
  const place = isNote(context) ? afterPunctuation(end, context.text) : end;
  if (place > end) return addedCitation(right, { at: place, others: marks }, context);
  const [close] = marks.slice(-1);
  const around = (citation: string) => (close?.newText ?? '') + citation;
  return addedCitation(right, { at: end, around, others: marks.slice(0, -1) }, context);
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}

/** The first letter in brackets, where the sentence asks for another case than the source has. */
function firstLetter(
  { start }: Span,
  words: Span,
  { source, passage }: QuotedPlace,
  { text, style }: FixContext,
): readonly TextChange[] {
  const [own, meant] = [text.charAt(words.start), source.body.charAt(passage.start)];
  if (own === meant || own.toLowerCase() !== meant.toLowerCase() || words.start !== start)
    return [];
  const span = { start, end: start + 1 };
  return [{ span, newText: escapeInLine(`[${own}]`, style) }];
}

/** Marks inside the words take the shape that their level asks for. */
function innerMarks(words: string, { start }: Span, marks: QuoteMarks): readonly TextChange[] {
  let offset = start;
  return splitAtQuoteMarks(words).flatMap((piece): TextChange[] => {
    const from = offset;
    offset += piece.kind === 'words' ? piece.text.length : 1;
    if (piece.kind === 'words') return [];
    const pair = piece.depth % 2 === 1 ? marks.inner : marks.outer;
    return [{ span: { start: from, end: offset }, newText: pair[piece.kind] }];
  });
}

function isBalanced(words: string): boolean {
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  const tags = /<[a-z][^<>]{0,500}>/giu;
  // A mark that has no partner would be one of those that are put.
  const isPaired = splitAtQuoteMarks(words.replace(/<[^<>]{0,500}>/gu, '')).every(
    (piece) => piece.kind !== 'words' || !/[“”„«»"]/u.test(piece.text),
  );
  return (
    count(/(?<!\\)\{/gu) === count(/(?<!\\)\}/gu) &&
    count(tags) === count(/<\/[a-z][^<>]{0,500}>/giu) &&
    isPaired
  );
}
