import type { Citation } from '../cite/citation';
import { languageOf } from '../markup/language';
import type { NoteInDocument } from '../markup/markup';
import { opaqueSpans } from '../markup/opaqueSpans';
import type { QuotationStyle } from '../quote/insertion';
import { overlap, type Span } from '../text/span';
import { anchorsIn, type Anchors } from './anchors';
import { bracketPairs } from './brackets';
import type { CitableWork } from './citableWorks';
import { quotedBefore } from './quotedBefore';
import { readAgain, readNamed, type NamedCitation } from './readings';
import { comparable, isIbid, type SiteKind } from './writtenForms';

/** A place of a document where a citation stands, or could. UTF-16 offsets. */
export interface CitationSite {
  readonly kind: SiteKind;
  /** What stands in the text: the note's marker, or the brackets. */
  readonly span: Span;
  /** The citation's text as it is written: the note's, or the brackets with what is in them. */
  readonly content: Span;
  readonly note?: NoteInDocument;
  /** What is cited; absent where that is not known, and the citation is somebody else's. */
  readonly citation?: Citation;
  /** In which of the styles it is written. */
  readonly style?: QuotationStyle;
  /** The address that its link leads to, in markups with links. */
  readonly address?: string;
}

/**
 * The notes and the bracketed citations of a document, in the order of its text. A citation is known
 * by being what one of the styles would write for one of the works, to the letter: so nothing in the
 * document has to mark it.
 * @param styles how it may be written, the likeliest first; all of one document language
 * @param except a part of the text that is not looked at: what stands there is known
 */
export function citationsOfDocument(
  text: string,
  styles: readonly QuotationStyle[],
  works: readonly CitableWork[],
  except?: Span,
): readonly CitationSite[] {
  const anchors = anchorsIn(works);
  const sites: CitationSite[] = [];
  const isCode = codeOf(text, styles[0]);
  let previous: Citation | undefined;
  let end = 0;
  for (const site of sitesIn(text, styles)) {
    if (except && overlap(site.span, except)) continue;
    const last = sites.at(-1);
    const isInside = site.span.start < end;
    // Brackets in brackets: the outer ones are looked at first, and count if the inner are not known.
    if (isInside && last?.citation) continue;
    const found = read(text, site, styles, anchors, previous);
    const known = found && !(site.kind === 'text' && isCode(site.span.start)) ? found : undefined;
    if (!known && (isInside || !mayCite(text, site))) continue;
    if (isInside) sites.pop();
    sites.push(known ? { ...site, ...known } : site);
    previous = known?.citation;
    end = site.span.end;
  }
  return sites;
}

/** Brackets of somebody else that may hold a citation: with a year in them. A note may always. */
function mayCite(text: string, { kind, content }: CitationSite): boolean {
  return kind === 'note' || /\d{4}/u.test(text.slice(content.start, content.end));
}

/** Whether a place is in code, or in what else is no prose; worked out when it is asked for. */
function codeOf(text: string, style: QuotationStyle | undefined): (offset: number) => boolean {
  let spans: readonly Span[] | undefined;
  return (offset) => {
    spans ??= style ? opaqueSpans(text, languageOf(style.markup)) : [];
    return spans.some(({ start, end }) => start <= offset && offset < end);
  };
}

function read(
  text: string,
  site: CitationSite,
  styles: readonly QuotationStyle[],
  anchors: Anchors,
  previous: Citation | undefined,
): Pick<CitationSite, 'citation' | 'style' | 'address'> | undefined {
  const { kind, content, span } = site;
  const written = text.slice(content.start, content.end);
  const repeated =
    previous &&
    anchors.works.find(
      ({ work, quotedIn }) => work === previous.work && quotedIn === previous.quotedIn,
    );
  for (const style of styles) {
    const folded = comparable(written, style);
    const again =
      readOrphan(text, site, folded, style, anchors) ??
      (previous && repeated && readAgain(folded, kind, previous, repeated, style));
    const named = readNamed(folded, kind, anchors, style);
    const others =
      named.length > 1 || (again && named.length > 0)
        ? quotedHere(text, span, style, named)
        : named[0];
    const citation = again && !others ? again : (others ?? named[0])?.citation;
    const address = style.markup.addressIn?.(written);
    if (citation) return { citation, style, ...(address !== undefined && { address }) };
  }
  return undefined;
}

/** No "ibid." with its place is longer. */
const longestIbid = 60;

/**
 * "Ibid." by the quotation that it belongs to: the citation before it may be another one since
 * paragraphs were moved.
 */
function readOrphan(
  text: string,
  { kind, span }: CitationSite,
  folded: string,
  style: QuotationStyle,
  { sources }: Anchors,
): Citation | undefined {
  if (!style.engine.hasIbid || folded.length > longestIbid) return undefined;
  const quoted = quotedBefore(text, span.start, style.markup, sources);
  return quoted && isIbid(folded, kind, quoted, style) ? quoted : undefined;
}

/** Of citations that are written alike, the one that the quotation before it asks for. */
function quotedHere(
  text: string,
  { start }: Span,
  { markup }: QuotationStyle,
  candidates: readonly NamedCitation[],
): NamedCitation | undefined {
  const sources = [...new Set(candidates.flatMap(({ work: { source } }) => source ?? []))];
  const quoted = quotedBefore(text, start, markup, sources);
  return candidates.find(
    ({ work: { work, quotedIn } }) => work === quoted?.work && quotedIn === quoted.quotedIn,
  );
}

function sitesIn(text: string, styles: readonly QuotationStyle[]): readonly CitationSite[] {
  const notesIn = styles.find(({ markup }) => markup.notesIn)?.markup.notesIn;
  const notes = (notesIn?.(text) ?? []).map((note): CitationSite => ({
    kind: 'note',
    span: note.marker,
    content: note.content,
    note,
  }));
  const ofNotes = notes
    .flatMap(({ note, span }) => [span, note?.definition ?? span])
    .sort((a, b) => a.start - b.start);
  let next = 0;
  const inText = bracketPairs(text).flatMap((span): CitationSite[] => {
    while ((ofNotes[next]?.end ?? Infinity) <= span.start) next++;
    const note = ofNotes[next];
    if (note && overlap(note, span)) return [];
    const written = withEscape(text, span);
    return [{ kind: 'text', span: written, content: written }];
  });
  return [...notes, ...inText].sort((a, b) => a.span.start - b.span.start);
}

/** reStructuredText escapes a bracket that emphasis follows. */
function withEscape(text: string, { start, end }: Span): Span {
  return { start: text[start - 1] === '\\' ? start - 1 : start, end };
}
