import type { Markup } from '../../markup/markup';
import type { QuoteMarks } from '../../quote/quoteMarks';
import { closing, opening, splitAtQuoteMarks } from '../../quote/quoteMarks';
import type { TextChange } from '../../quote/textChange';
import type { Span } from '../../text/span';
import { addedCitation, afterPunctuation, isNote } from './citing/added';
import { completedCitation } from './citing/corrected';
import { placeName, rightCitation, type RightCitation } from './citing/rightCitation';
import type { Finding, QuotedPlace } from '../finding';
import { joinChanges } from './changes';
import { mostPlaces } from './citation';
import { withEmphasis } from './enclosed';
import type { Fix, FixContext } from './fix';
import { longest } from './titles';
import { escapeInLine } from './writeWords';

/**
 * “Put quotation marks round the words”, with the citation that they ask for where they have none; one that they have
 * gets the place that it lacks.
 */
export function putMarks(finding: Finding, context: FixContext): readonly Fix[] {
  const { text, style, language } = context;
  const span = withEmphasis(text, finding.span, { start: 0, end: text.length }, language);
  const words = text.slice(span.start, span.end);
  // Marks hold no more than a paragraph, and cannot stand across an argument's end.
  if (/\n[ \t>]*\r?\n/u.test(words) || !isBalanced(words)) return [];
  const cited = finding.places.filter(({ source }) =>
    finding.citations.some((each) => each.cited.some((one) => one.source === source)),
  );
  const isCited = cited.length > 0;
  const places = isCited ? cited.slice(0, 1) : finding.places.slice(0, mostPlaces);
  return places.map((place): Fix => {
    const right = rightCitation(place);
    const { quoteMarkShape, markup, engine } = style;
    const { quotationMarks } = engine.style;
    const marks = markup.quoteMarks(quoteMarkShape, quotationMarks, right.address);
    const end = closeAt(span.end, isCited, context);
    const open = { span: at(span.start), newText: opening(words, marks) };
    const close = { span: at(end), newText: closing(text.slice(span.start, end), marks) };
    const inside = [
      ...firstLetter(finding.span, place, context),
      ...innerMarks(words, span, marks),
    ];
    const changes = isCited
      ? [open, ...inside, close, ...completedCitation(finding, place, context)]
      : markup.inline
        ? addedInCommand(right, markup.inline, { open, inside, close }, context)
        : addedAfter(right, { open, inside, close }, context);
    return {
      kind: 'quote',
      title: isCited
        ? 'Put quotation marks round the words'
        : `${andCite}${placeName(right, true, longest - andCite.length)}`,
      changes: joinChanges(text, changes),
      isPreferred: false,
    };
  });
}

const andCite = 'Put quotation marks and cite ';

/** Where the closing mark goes: in American usage behind a full stop or a comma that no citation comes before. */
function closeAt(end: number, isCited: boolean, context: FixContext): number {
  const { text, style } = context;
  const isInside = style.engine.style.punctuationInQuote && (isCited || isNote(context));
  return isInside && /^[.,](?:$|footnote:|[^\p{L}\p{N}.,])/u.test(text.slice(end, end + 10))
    ? end + 1
    : end;
}

/** The marks, and what changes between them. */
interface Marks {
  readonly open: TextChange;
  readonly inside: readonly TextChange[];
  readonly close: TextChange;
}

/** The citation in the command that makes the marks. */
function addedInCommand(
  right: RightCitation,
  inline: NonNullable<Markup['inline']>,
  { open, inside, close }: Marks,
  context: FixContext,
): readonly TextChange[] {
  const around = (citation: string) => inline('', citation).slice(0, -1);
  const others = [...inside, { span: close.span, newText: '}' }];
  return addedCitation(right, { at: open.span.start, around, others }, context);
}

/** The citation after the closing mark. */
function addedAfter(
  right: RightCitation,
  { open, inside, close }: Marks,
  context: FixContext,
): readonly TextChange[] {
  const { end } = close.span;
  const place = isNote(context) ? afterPunctuation(end, context.text) : end;
  if (place > end) {
    return addedCitation(right, { at: place, others: [open, ...inside, close] }, context);
  }
  const around = (citation: string) => close.newText + citation;
  return addedCitation(right, { at: end, around, others: [open, ...inside] }, context);
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}

/** The first letter in brackets, where the sentence asks for another case than the source has. */
function firstLetter(
  { start }: Span,
  { source, passage }: QuotedPlace,
  { text, style }: FixContext,
): readonly TextChange[] {
  const [own, meant] = [text.charAt(start), source.body.charAt(passage.start)];
  if (own === meant || own.toLowerCase() !== meant.toLowerCase()) return [];
  return [{ span: { start, end: start + 1 }, newText: escapeInLine(`[${own}]`, style) }];
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
