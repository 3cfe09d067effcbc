import type { Markup } from '../../markup/markup';
import { closing, opening } from '../../quote/quoteMarks';
import type { TextChange } from '../../quote/textChange';
import type { Span } from '../../text/span';
import { addedCitation, afterPunctuation, isNote } from './citing/added';
import { completedCitation } from './citing/completed';
import { placeName, rightCitation, type RightCitation } from './citing/rightCitation';
import type { Finding } from '../finding';
import { joinChanges } from './changes';
import { mostPlaces } from './citation';
import { withEmphasis } from './enclosed';
import type { Fix, FixContext } from './fix';
import { firstLetter, innerMarks, runsOver } from './insideMarks';
import { longest } from './titles';
import { wholeMarkup } from './wholeMarkup';

/**
 * “Put quotation marks round the words”, with the citation that they ask for where they have none; one that they have
 * gets the place that it lacks.
 */
export function putMarks(finding: Finding, context: FixContext): readonly Fix[] {
  const { text, style, language } = context;
  const all = withEmphasis(text, finding.span, { start: 0, end: text.length }, language);
  const span = wholeMarkup(text, all, language);
  if (!span) return [];
  const words = text.slice(span.start, span.end);
  const cited = finding.places.filter(({ source }) =>
    finding.citations.some((each) => each.cited.some((one) => one.source === source)),
  );
  const isCited = cited.length > 0;
  const places = isCited ? cited.slice(0, 1) : finding.places.slice(0, mostPlaces);
  return places.flatMap((place): readonly Fix[] => {
    if (runsOver(words, place)) return [];
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
    if (changes.length === 0) return [];
    const title = isCited
      ? 'Put quotation marks round the words'
      : `${andCite}${placeName(right, true, longest - andCite.length)}`;
    return [{ kind: 'quote', title, changes: joinChanges(text, changes), isPreferred: false }];
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
