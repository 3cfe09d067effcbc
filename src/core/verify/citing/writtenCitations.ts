import type { DocumentLanguage } from '../../markup/language';
import { byPlace, type Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import { blockQuotations } from '../reading/blocks/blockQuotations';
import type { FoundQuotation } from '../reading/foundQuotation';
import { SpansByPlace } from '../reading/spansByPlace';
import type { KnownWorks } from './knownWorks';
import { citationOfSite, repeatsIn, type Repeatable } from './citationOfSite';
import { attributionSites } from './sites/attributionSites';
import { addressSites } from './sites/addressSites';
import { blockSites } from './sites/blockSites';
import { bracketSites } from './sites/bracketSites';
import { cellSites } from './sites/cellSites';
import { isWithin, type CitationSite } from './sites/citationSite';
import { keySites } from './sites/keySites';
import { leadIns } from './sites/leadIns';
import { noteSites, type NoteSites } from './sites/noteSites';
import { squareSites } from './sites/squareSites';
import { readerFor, type CitationReader } from './shortForms/shortForms';
import { typesetAttributions } from './sites/typesetAttributions';
import type { WrittenCitation } from './writtenCitation';

/** So many places are read between two pauses: a millisecond or two where they are new. */
const sitesOfStep = 20;

/**
 * The citations of a document, whoever wrote them and in whatever style, in the order of its running
 * text. What they name is told from the words that they have; nothing is rendered. Linear in the text.
 * @param opaque what of the document is not prose (`opaqueSpans`)
 */
export function* writtenCitations(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
  works: KnownWorks,
): Steps<readonly WrittenCitation[]> {
  yield* works.learn();
  const notes = noteSites(text, language, opaque);
  const blocks = blockQuotations(text, language, opaque);
  const whole = { text, frame: { opaque, notes, blocks } };
  const { citations } = yield* citationsAfter(
    undefined,
    whole,
    language,
    readerFor(text, language, works),
  );
  return citations;
}

/** The citations of a section of a document, whose offsets they have. */
export interface CitationsOfSection {
  readonly citations: readonly WrittenCitation[];
  /** Whether one repeats what was cited before the section. */
  readonly asksBefore: boolean;
  /** What the next citation after the section may repeat; absent where it is what was cited before. */
  readonly last?: Repeatable;
}

/** A document, or a section of one, with what only a look at the whole document tells. UTF-16 offsets in `text`. */
export interface CitingText {
  readonly text: string;
  readonly frame: {
    /** Code, comments and the like, in order. */
    readonly opaque: readonly Span[];
    /** The notes whose marks or texts stand in it. */
    readonly notes: NoteSites;
    readonly blocks: readonly FoundQuotation[];
  };
}

/**
 * The same citations for a section of a document.
 * @param before what the document cites last before the section
 */
export function* citationsAfter(
  before: Repeatable | undefined,
  { text, frame }: CitingText,
  language: DocumentLanguage,
  works: CitationReader,
): Steps<CitationsOfSection> {
  let read = 0;
  const citations: WrittenCitation[] = [];
  let last: Repeatable | undefined;
  let asksBefore = false;
  let end = 0;
  for (const site of sitesIn(text, language, frame)) {
    // Of citations in others, the outer ones count.
    if (site.span.start < end) continue;
    if (++read % sitesOfStep === 0) yield;
    const { isInNote = false } = site;
    if (!last && !isInNote) asksBefore ||= repeatsIn(text, language, site, works);
    const previous = isInNote ? undefined : (last ?? before);
    const citation = citationOfSite(text, language, site, works, previous);
    if (!citation) continue;
    citations.push(citation);
    end = site.span.end;
    const isRepeatable = citation.kind !== 'address' && citation.kind !== 'mention';
    if (isRepeatable && !isInNote) last = citation;
  }
  return { citations, asksBefore, ...(last && { last }) };
}

/** Places in the order of the text; those that hold others before them. */
function sitesIn(
  text: string,
  language: DocumentLanguage,
  { opaque, notes, blocks }: CitingText['frame'],
): readonly CitationSite[] {
  const others = [
    ...blockSites(text, language, blocks),
    ...typesetAttributions(text, language, blocks),
    ...attributionSites(text, language),
    ...bracketSites(text),
    ...keySites(text, language),
    ...squareSites(text, language),
    ...addressSites(text, language),
    ...leadIns(text),
    ...cellSites(text, language),
  ].filter(({ span, as }) => {
    // A key is a command, and so is opaque itself; what is in code is not.
    const mayBegin = as !== 'brackets';
    return !isWithin(opaque, span.start, mayBegin);
  });
  const ofBlocks = blocksInNotes(blocks, notes);
  const outside = others.flatMap((site): readonly CitationSite[] => {
    if (!isWithin(notes.taken, site.span.start)) return [site];
    return ofBlocks?.someHold(site.span) ? [{ ...site, isInNote: true }] : [];
  });
  return [...notes.sites, ...outside].sort(byPlace);
}

/** A note cites as a whole, but for the blocks that it quotes: they have citations of their own. */
function blocksInNotes(
  blocks: readonly FoundQuotation[],
  { taken }: NoteSites,
): SpansByPlace<{ readonly span: Span }> | undefined {
  const held = blocks.filter(({ outer }) => isWithin(taken, outer.start));
  return held.length === 0
    ? undefined
    : new SpansByPlace(held.map(({ outer: span }) => ({ span })));
}
