import { workRead, type Citation } from '../cite/citation';
import { languageOf } from '../markup/language';
import type { NoteInDocument } from '../markup/markup';
import { opaqueSpans } from '../markup/opaqueSpans';
import type { QuotationStyle } from '../quote/insertion';
import type { Source } from '../source/source';
import { overlap, type Span } from '../text/span';
import { bracketPairs } from './brackets';
import type { CitableWork } from './citableWorks';
import { quotedBefore } from './quotedBefore';
import { comparable, isIbid, readCitation, readRepeated, type SiteKind } from './writtenForms';

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
  const anchored = anchoredWorks(works);
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
    const found = read(text, site, styles, anchored, previous);
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

interface AnchoredWork {
  readonly work: CitableWork;
  readonly anchors: readonly string[];
}

const anchoredOf = new WeakMap<readonly CitableWork[], readonly AnchoredWork[]>();

/** The works with their anchors, which are the same after each keystroke. */
function anchoredWorks(works: readonly CitableWork[]): readonly AnchoredWork[] {
  let anchored = anchoredOf.get(works);
  if (!anchored) {
    anchored = works.map((work) => ({ work, anchors: anchorsOf(work) }));
    anchoredOf.set(works, anchored);
  }
  return anchored;
}

function read(
  text: string,
  site: CitationSite,
  styles: readonly QuotationStyle[],
  works: readonly AnchoredWork[],
  previous: Citation | undefined,
): Pick<CitationSite, 'citation' | 'style' | 'address'> | undefined {
  const { kind, content, span } = site;
  const written = text.slice(content.start, content.end);
  const repeated = works.find(
    ({ work }) => work.work === previous?.work && work.quotedIn === previous.quotedIn,
  );
  for (const style of styles) {
    const folded = comparable(written, style);
    const again =
      readOrphan(text, site, folded, style, works) ??
      (previous && repeated && readRepeated(folded, kind, previous, repeated.work, style));
    const named = readNamed(folded, kind, works, style);
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
  works: readonly AnchoredWork[],
): Citation | undefined {
  if (!style.engine.hasIbid || folded.length > longestIbid) return undefined;
  const quoted = quotedBefore(text, span.start, style.markup, sourcesOf(works));
  return quoted && isIbid(folded, kind, quoted, style) ? quoted : undefined;
}

interface NamedCitation {
  readonly work: CitableWork;
  readonly citation: Citation;
}

/** A document is read again after each keystroke, and its citations stay what they are. */
const readings = new WeakMap<object, Map<string, readonly NamedCitation[]>>();
const mostReadings = 5_000;

/** The citations that are written as this text, of works that it names. */
function readNamed(
  folded: string,
  kind: SiteKind,
  works: readonly AnchoredWork[],
  style: QuotationStyle,
): readonly NamedCitation[] {
  const remembered = readings.get(style.engine) ?? new Map<string, readonly NamedCitation[]>();
  readings.set(style.engine, remembered);
  const key = `${style.markup.name} ${kind} ${works.length} ${folded}`;
  let found = remembered.get(key);
  if (!found) {
    const letters = folded.toLowerCase();
    found = works.flatMap(({ work, anchors }): NamedCitation[] => {
      if (!anchors.some((anchor) => letters.includes(anchor))) return [];
      const citation = readCitation(folded, kind, work, style);
      return citation ? [{ work, citation }] : [];
    });
    if (remembered.size >= mostReadings) remembered.clear();
    remembered.set(key, found);
  }
  return found;
}

/** Of citations that are written alike, the one that the quotation before it asks for. */
function quotedHere(
  text: string,
  { start }: Span,
  { markup }: QuotationStyle,
  candidates: readonly NamedCitation[],
): NamedCitation | undefined {
  const quoted = quotedBefore(text, start, markup, sourcesOf(candidates));
  return candidates.find(
    ({ work: { work, quotedIn } }) => work === quoted?.work && quotedIn === quoted.quotedIn,
  );
}

function sourcesOf(works: readonly { readonly work: CitableWork }[]): readonly Source[] {
  return [...new Set(works.flatMap(({ work }) => work.source ?? []))];
}

/** Words, in small letters, one of which stands in every citation of the work but "ibid.". */
function anchorsOf({ work, quotedIn }: CitableWork): readonly string[] {
  const read = workRead({ work, ...(quotedIn && { quotedIn }) });
  const texts = [work, read].flatMap((each) => [
    each.title,
    each['title-short'],
    each['container-title'],
    each.genre,
    ...(each.author ?? []).flatMap(({ family, given, literal }) => [family, given, literal]),
  ]);
  return [...new Set(texts.flatMap((each) => longestWord(each ?? '')))];
}

function longestWord(text: string): readonly string[] {
  const words = text.match(/[A-Za-z]{2,}|[^\s\p{P}\p{S}]+/gu) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest === '' ? [] : [longest.toLowerCase()];
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
