import type { Citation } from '../cite/citation';
import type { CitationPosition, Position } from '../cite/position';
import { inParentheses, withFinalPeriod } from '../cite/punctuation';
import type { QuotationStyle } from '../quote/insertion';
import type { CitableWork } from './citableWorks';
import { apart, formsOf, openLocator, repeatedPosition, type Form } from './openForms';
import { locatedIn } from '../source/locatedIn';
import { FoldedText } from '../text/foldedText';

type Style = Pick<QuotationStyle, 'engine' | 'markup'>;

/** Where a citation stands: in a note of its own, or in brackets in the text. */
export type SiteKind = 'note' | 'text';

/** A citation's text at its place: all of a note, or the brackets with what is in them. */
export function writtenAt(
  kind: SiteKind,
  citation: Citation,
  { engine, markup }: Style,
  position?: CitationPosition,
  address?: string,
): string {
  const runs = engine.cite(citation, position);
  return markup.richText(
    kind === 'note' ? withFinalPeriod(runs, engine.style) : inParentheses(runs),
    address,
  );
}

/** The text with what a formatter of the document may change made equal: white space, for one. */
export function comparable(written: string, { markup }: Pick<Style, 'markup'>): string {
  const folded = written.replace(/\s+/gu, ' ').trim();
  return markup.comparable ? markup.comparable(folded) : folded;
}

/**
 * The citation that was written as this text, or undefined. What it gives, written anew, is the text.
 * @param written comparable
 */
export function readCitation(
  written: string,
  kind: SiteKind,
  work: CitableWork,
  style: Style,
): Citation | undefined {
  return readAs(apart(work), [undefined, ...work.labels], written, kind, work, style);
}

/**
 * As `readCitation`, where the text can repeat the citation right before it: "ibid.".
 * @param previous that citation
 */
export function readRepeated(
  written: string,
  kind: SiteKind,
  previous: Citation,
  work: CitableWork,
  style: Style,
): Citation | undefined {
  const ibid = repeatedPosition(previous, 'ibid');
  if (comparable(writtenAt(kind, previous, style, ibid), style) === written) return previous;
  const again = [repeatedPosition(work, 'ibid-with-locator')];
  return readAs(again, work.labels, written, kind, work, style);
}

/** Whether the text is "ibid." for a citation, with its place or without, and nothing else could be. */
export function isIbid(written: string, kind: SiteKind, citation: Citation, style: Style): boolean {
  return (['ibid', 'ibid-with-locator'] as const).some((place) => {
    const position = repeatedPosition(citation, place);
    return comparable(writtenAt(kind, citation, style, position), style) === written;
  });
}

/** A page and a time can be written alike: what the source has is meant, else what comes first. */
function readAs(
  positions: readonly CitationPosition[],
  labels: readonly (string | undefined)[],
  written: string,
  kind: SiteKind,
  work: CitableWork,
  style: Style,
): Citation | undefined {
  let first: Citation | undefined;
  for (const label of labels) {
    for (const position of positions) {
      const citation = formsOf(kind, work, style, position, label, writeOpen)
        .map((form) => readForm(form, written, kind, work, style))
        .find((each) => each !== undefined);
      if (!citation) continue;
      const { source } = work;
      if (!source || !citation.locator || locatedIn(source, citation.locator)) return citation;
      first ??= citation;
    }
  }
  return first;
}

/** A citation as it is compared, its locator and note numbers left open. */
function writeOpen(
  kind: SiteKind,
  citation: Citation,
  style: Style,
  position: CitationPosition,
): string {
  return comparable(writtenAt(kind, citation, style, position), style);
}

function readForm(
  { beginning, pattern, label, position: open }: Form,
  written: string,
  kind: SiteKind,
  work: CitableWork,
  style: Style,
): Citation | undefined {
  if (!written.startsWith(beginning)) return undefined;
  const groups = pattern.exec(written)?.groups;
  if (!groups) return undefined;
  const { locator, note, readNote } = groups;
  const value = locator && FoldedText.of(locator, style.markup.unescaping).text;
  const citation = openLocator(work, label, value?.replace(/[\u2012-\u2014]/gu, '-'));
  const position = withNotes(open, note, readNote);
  return writeOpen(kind, citation, style, position) === written ? citation : undefined;
}

function withNotes(
  { work, quotedIn, whole }: CitationPosition,
  note: string | undefined,
  readNote: string | undefined,
): CitationPosition {
  const numbered = (position: Position, number: string | undefined) =>
    number === undefined ? position : { ...position, firstNote: Number(number) };
  return {
    work: numbered(work, note),
    ...(quotedIn && { quotedIn: numbered(quotedIn, readNote) }),
    ...(whole && { whole }),
  };
}
