import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import type { KnownWorks } from './knownWorks';
import { citationOfSite, type Repeatable } from './citationOfSite';
import { attributionSites } from './sites/attributionSites';
import { addressSites } from './sites/addressSites';
import { bracketSites } from './sites/bracketSites';
import { isWithin, type CitationSite } from './sites/citationSite';
import { keySites } from './sites/keySites';
import { noteSites } from './sites/noteSites';
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
  let read = 0;
  const found: WrittenCitation[] = [];
  let previous: Repeatable | undefined;
  let end = 0;
  for (const site of sitesIn(text, language, opaque)) {
    // Of citations in others, the outer ones count.
    if (site.span.start < end) continue;
    if (++read % sitesOfStep === 0) yield;
    const citation = citationOfSite(text, language, site, works, previous);
    if (!citation) continue;
    found.push(citation);
    end = site.span.end;
    if (citation.kind !== 'address') previous = citation;
  }
  return found;
}

/** Places in the order of the text; those that hold others before them. */
function sitesIn(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly CitationSite[] {
  const notes = noteSites(text, language, opaque);
  const others = [
    ...attributionSites(text, language),
    ...bracketSites(text),
    ...keySites(text, language),
    ...addressSites(text, language),
  ].filter(({ span, as }) => {
    // A key is a command, and so is opaque itself; what is in code is not.
    const mayBegin = as !== 'brackets';
    return !isWithin(notes.taken, span.start) && !isWithin(opaque, span.start, mayBegin);
  });
  return [...notes.sites, ...others].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}
