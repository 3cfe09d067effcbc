import type { Locator } from '../csl/item';
import { partsOf as partsOfValue } from '../csl/locatorValue';
import { firstAbove } from '../text/firstAbove';
import type { LocatorTrack } from '../source/locators/sourceLocators';
import type { Source } from '../source/source';
import type { Span } from '../text/span';

/** A part of a source as its readers know it: an article, a section, a page. Its span is in the body. */
export interface SourcePart extends Span {
  readonly locator: Locator;
  /** The paragraphs that begin in it: indices from 0, the end exclusive. */
  readonly firstParagraph: number;
  readonly endParagraph: number;
}

/** Where almost every paragraph is a part of its own, as with time stamps, parts order nothing. */
const fewestParagraphs = 1.5;

/** The parts of a source in the order of its text, by its most telling locators; none where it has but paragraphs. */
export function partsOf({ locators, paragraphs, body }: Source): readonly SourcePart[] {
  const [label] = locators.labels;
  const track = locators.tracks.find(({ labels }) => label !== undefined && labels.includes(label));
  if (!track || label === 'paragraph') return [];
  const parts: SourcePart[] = [];
  for (const mark of marksOf(track, body.length)) {
    const firstParagraph = firstAbove(paragraphs.bounds.starts, mark.start - 1);
    const endParagraph = firstAbove(paragraphs.bounds.starts, mark.end - 1);
    if (endParagraph > firstParagraph) parts.push({ ...mark, firstParagraph, endParagraph });
  }
  return paragraphs.length < parts.length * fewestParagraphs ? [] : parts;
}

/** The places of a track; the clauses of an article are one. */
function marksOf(
  { starts, labels, values }: LocatorTrack,
  length: number,
): readonly (Span & { readonly locator: Locator })[] {
  const marks: { start: number; end: number; readonly locator: Locator }[] = [];
  labels.forEach((label, index) => {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? length;
    const [value = ''] = partsOfValue(values[index] ?? '');
    const last = marks.at(-1);
    const goesOn = last?.end === start && last.locator.label === label;
    if (goesOn && last.locator.value === value) last.end = end;
    else if (label !== '') marks.push({ start, end, locator: { label, value } });
  });
  return marks;
}

/** What a list of a source's contents shows: a part, or the index of a paragraph that is in none. */
export type OutlineEntry = SourcePart | number;

/** The whole source: its parts, and what is in none, in the order of the text. */
export function outlineOf(source: Source): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let next = 0;
  const addUpTo = (end: number): void => {
    for (; next < end; next++) entries.push(next);
  };
  for (const part of partsOf(source)) {
    addUpTo(part.firstParagraph);
    entries.push(part);
    next = Math.max(next, part.endParagraph);
  }
  addUpTo(source.paragraphs.length);
  return entries;
}

/** Nobody looks through more rows than this. */
export const longestList = 100;

/** Cuts a long list into a hundred pieces at most, each of a hundred entries or of such pieces; undefined for a short one. */
export function pieceLength(count: number): number | undefined {
  if (count <= longestList) return undefined;
  let length = longestList;
  while (count > length * longestList) length *= longestList;
  return length;
}
