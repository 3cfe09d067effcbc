import type { DocumentLanguage } from '../../markup/language';
import { labelsOf } from '../../source/labelsOf';
import type { CitationReading } from './citationReading';
import { locatorFor } from './names/citedSources';
import type { CitationReader } from './shortForms/shortForms';
import type { CitationSite } from './sites/citationSite';
import type { CitedSource, WrittenCitation } from './writtenCitation';

/** What the citation before says, which "ibid." repeats. */
export type Repeatable = Pick<WrittenCitation, 'cited' | 'unknown'>;

/** The citation at a place of a document; undefined where there is none. */
export function citationOfSite(
  text: string,
  language: DocumentLanguage,
  { kind, span, content, as, address, mustBeKnown = false, mustName = false }: CitationSite,
  works: CitationReader,
  previous: Repeatable | undefined,
): WrittenCitation | undefined {
  const written = address ?? text.slice(content.start, content.end);
  const reading = works.read(written, language, as);
  const withName =
    as === 'brackets'
      ? withNameBefore(text, language, span.start, written, reading, works)
      : undefined;
  const named = withName ?? reading;
  const { cited, unknown, namesOthers } = named;
  if (mustName && cited.length === 0) return undefined;
  const again = withName === undefined ? repeated(reading, previous) : undefined;
  const citation = {
    kind,
    span,
    content,
    cited: again ? withOthers(again.cited, cited) : cited,
    ...withUnknown(unknown ?? again?.unknown),
  };
  if (citation.cited.length > 0) return citation;
  if (mustBeKnown) return namesOthers ? citation : undefined;
  if (citation.unknown !== undefined) return citation;
  // Brackets that name an agreement and nothing else mention it; they cite no words of it.
  const isCitation = namesOthers && (as !== 'brackets' || reading.locators.length > 0);
  return isCitation ? citation : undefined;
}

/** Whether what stands at a place of a document may repeat the citation before it. */
export function repeatsIn(
  text: string,
  language: DocumentLanguage,
  { content, as, address }: CitationSite,
  works: CitationReader,
): boolean {
  const written = address ?? text.slice(content.start, content.end);
  return works.read(written, language, as).repeats !== undefined;
}

/** The link of "ibid." leads to what it repeats. */
function withOthers(
  repeated: readonly CitedSource[],
  named: readonly CitedSource[],
): readonly CitedSource[] {
  const isNew = ({ source }: CitedSource) => !repeated.some((each) => each.source === source);
  return [...repeated, ...named.filter(isNew)];
}

function withUnknown(unknown: string | undefined): Pick<WrittenCitation, 'unknown'> {
  return unknown === undefined ? {} : { unknown };
}

/** A name and what follows it are no longer than this. */
const reach = 160;

/** `Doe (2013)`, `“Title” (para. 3)`: the brackets, read with the name before them. */
function withNameBefore(
  text: string,
  language: DocumentLanguage,
  start: number,
  written: string,
  { cited, repeats, beginsWithYear }: CitationReading,
  works: CitationReader,
): CitationReading | undefined {
  if (cited.length > 0 || (repeats !== 'place' && !beginsWithYear)) return undefined;
  const before = text.slice(Math.max(start - reach, 0), start);
  const name = works.nameBefore(before.slice(before.lastIndexOf('\n\n') + 1), language);
  if (name === '') return undefined;
  const reading = works.read(`${name} ${written}`, language, 'brackets');
  return reading.cited.length > 0 ? reading : undefined;
}

/** Kinds of places that texts of all kinds have. */
const usual = new Set(['page', 'paragraph', 'timestamp']);

/** The citation before with the place that this one names. */
function repeated(
  { repeats, locators }: CitationReading,
  previous: Repeatable | undefined,
): Repeatable | undefined {
  if (!repeats || !previous) return undefined;
  const places = locators.filter(({ isBare }) => repeats === 'ibid' || !isBare);
  if (repeats === 'place') {
    if (previous.cited.length === 0) return undefined;
    const told = new Set(previous.cited.flatMap(({ source }) => labelsOf(source)));
    const isPlace = ({ labels }: (typeof places)[number]) =>
      labels.some((label) => usual.has(label) || told.has(label));
    if (!places.every(isPlace)) return undefined;
  }
  if (places.length === 0) return previous;
  const cited = previous.cited.map(({ locator: _, ...named }): CitedSource => {
    const locator = locatorFor(named.source, places, { from: 0, end: Infinity });
    return { ...named, ...(locator && { locator }) };
  });
  return { ...previous, cited };
}
