import type { Locator } from '../csl/item';
import { otherForms } from '../csl/locatorForms';
import { ownLabel } from '../csl/locatorLabels';
import { endsOf, joinParts, partsOf } from '../csl/locatorValue';
import type { Span } from '../text/span';
import type { LocatorTrack } from './locators/sourceLocators';
import type { Source } from './source';

/** The part of a source's body that a locator names, in whatever form; undefined where the source has no such part. */
export function locatedIn(source: Source, { label, value }: Locator): Span | undefined {
  const own = ownLabel(label);
  const place = (written: string) => placeOf(source, own, written);
  // Most are written as the source has them.
  const one = place(value);
  if (one) return one;
  const inForm = (written: string) => firstIn([written, ...otherForms(own, written)], place);
  const other = inForm(value);
  if (other) return other;
  for (const [first, last] of endsOf(value)) {
    const [from, to] = [inForm(first), inForm(last)];
    if (from && to) return { start: from.start, end: Math.max(to.end, from.end) };
    // A text may end before a range does.
    if (from && own === 'paragraph') return from;
  }
  return undefined;
}

function firstIn(
  values: readonly string[],
  place: (value: string) => Span | undefined,
): Span | undefined {
  for (const value of values) {
    const found = place(value);
    if (found) return found;
  }
  return undefined;
}

function placeOf(source: Source, label: string, value: string): Span | undefined {
  for (const track of source.locators.tracks) {
    const found = placesOf(track).get(label)?.get(value);
    if (!found) continue;
    const { starts } = track;
    return words(source, { start: starts[found.first] ?? 0, end: starts[found.last + 1] });
  }
  const counted = label === 'paragraph' && /^\d+$/u.test(value);
  const paragraph = counted ? source.paragraphs.at(Number(value) - 1) : undefined;
  return paragraph && { start: paragraph.start, end: paragraph.end };
}

/** The marks of a place, by their indices: an article's first, and its last clause's. */
interface Marks {
  readonly first: number;
  last: number;
}

/** By label, then by value. */
type Places = ReadonlyMap<string, ReadonlyMap<string, Marks>>;

const places = new WeakMap<LocatorTrack, Places>();

/** Every place of a track with those that hold it; where one comes twice, the first counts. */
function placesOf(track: LocatorTrack): Places {
  const known = places.get(track);
  if (known) return known;
  const found = new Map<string, Map<string, Marks>>();
  track.labels.forEach((label, index) => {
    if (label === '') return;
    let ofLabel = found.get(label);
    if (!ofLabel) found.set(label, (ofLabel = new Map<string, Marks>()));
    for (const value of withOuter(track.values[index] ?? '')) {
      const marks = ofLabel.get(value);
      if (!marks) ofLabel.set(value, { first: index, last: index });
      else if (marks.last === index - 1) marks.last = index;
    }
  });
  places.set(track, found);
  return found;
}

/** `II`, `II(1)` and `II(1)(a)` for the last of them. */
function withOuter(value: string): readonly string[] {
  if (!value.endsWith(')')) return [value];
  const parts = partsOf(value);
  return parts.map((_, depth) => joinParts(parts.slice(0, depth + 1)));
}

/** A stretch of the body without white space at its ends. */
function words(
  { body }: Source,
  { start, end = body.length }: { readonly start: number; readonly end: number | undefined },
): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(body.charCodeAt(from))) from++;
  while (to > from && isBlank(body.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}
