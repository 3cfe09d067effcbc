import type { Locator } from '../../../csl/item';
import { labelsOf } from '../../../source/labelsOf';
import type { Source } from '../../../source/source';
import { placesOf, type CitedLocator, type CitedSource } from '../writtenCitation';
import type { WrittenLocator } from './locatorsIn';
import type { NamedWork } from './namedWorks';
import { placesNamed } from './placesNamed';
import { quotedSpeaker } from './quotedSpeaker';
import type { Segment } from './segments';

/**
 * The sources that a part of a citation cites: for words of a quoted work, the source that quotes it.
 * @param isSigned whether it stands under the words: nothing but a name says who spoke them
 */
export function citedSources(
  segment: Segment,
  named: readonly NamedWork[],
  isSigned = false,
): readonly CitedSource[] {
  const isName = isSigned && isBareName(segment);
  const bySource = new Map<Source, NamedWork[]>();
  for (const each of named) {
    const { source } = each.work;
    if (!source) continue;
    const others = bySource.get(source);
    if (others) others.push(each);
    else bySource.set(source, [each]);
  }
  const groups = [...bySource].map(([source, works]) => ({
    source,
    own: works.find(({ work }) => !work.quotedIn),
    quoted: works.filter(({ work }) => work.quotedIn),
  }));
  // Another source may quote the same work: the one that is named is meant.
  const meant = groups.filter(
    (group) => group.own ?? !groups.some(({ own, quoted }) => own && isSamePart(quoted, group)),
  );
  return meant.map(({ source, own, quoted }) => {
    const from = (own ?? quoted[0])?.evidence[0]?.start ?? segment.start;
    const others = meant.filter((each) => each.source !== source);
    const starts = others.flatMap((each) => (each.own ?? each.quoted[0])?.evidence[0]?.start ?? []);
    const end = Math.min(segment.end, ...starts.filter((start) => start > from));
    const locator = locatorFor(source, segment.locators, { from, end });
    const speaking = isName && own && source.quotedWorks.length > 0 ? [own, ...quoted] : quoted;
    const speakers = speaking.map(({ work }) => work.work);
    const stranger =
      segment.isQuoting && own && speakers.length === 0 ? quotedSpeaker(segment.text) : undefined;
    return {
      source,
      speakers,
      ...(stranger !== undefined && { stranger }),
      ...(locator && { locator }),
    };
  });
}

/** `Ronald Reagan`, `President Reagan`. */
function isBareName({ text, start, mentions }: Segment): boolean {
  const [first] = mentions;
  if (!first || mentions.some(({ kind }) => kind !== 'author')) return false;
  const end = Math.max(...mentions.map((each) => each.end));
  return (
    /^\P{L}*(?:President |Mr\.? |Senator )?$/u.test(text.slice(0, first.start - start)) &&
    !/[\p{L}\p{N}]/u.test(text.slice(end - start))
  );
}

function isSamePart(
  quoted: readonly NamedWork[],
  group: { readonly quoted: readonly NamedWork[] },
) {
  return quoted.some(({ evidence }) =>
    group.quoted.some((other) => other.evidence[0]?.start === evidence[0]?.start),
  );
}

/**
 * The place in a source that the locators name: one after the name of the source, else one before it.
 * Of several, the first that the source has, else the first of a kind that it tells.
 */
export function locatorFor(
  source: Source,
  locators: readonly WrittenLocator[],
  { from, end }: { readonly from: number; readonly end: number },
): CitedLocator | undefined {
  const after = locators.filter(({ start }) => start >= from && start < end);
  const before = locators.filter((each) => each.start < from);
  return firstOf(source, after) ?? firstOf(source, before);
}

function firstOf(source: Source, locators: readonly WrittenLocator[]): CitedLocator | undefined {
  const told = labelsOf(source);
  const year = source.work.issued?.['date-parts']?.[0]?.[0];
  let first: CitedLocator | undefined;
  let page: CitedLocator | undefined;
  // The most telling kind first: of “paragraph 1 of Article III” the article.
  for (const label of told) {
    for (const [index, { labels, value, isBare }] of locators.entries()) {
      if (!labels.includes(label)) continue;
      const found = withPlaces(source, { label, value });
      // A bare number may be anything, but for a page that there is.
      if (isBare) {
        if (found.place && value !== `${year ?? ''}`) page ??= found;
      } else if (found.place) {
        const later = locators.slice(index + 1);
        return clauseOf(source, found, locators) ?? withLater(source, found, later);
      } else first ??= found;
    }
    // “Article 9, paragraph 3” of a text of five articles is not its third paragraph.
    if (first?.label === 'article') return first;
  }
  return first ?? page;
}

/** `Article III, paragraph 1` as `III(1)`, where the source has it. */
function clauseOf(
  source: Source,
  { label, value }: Locator,
  locators: readonly WrittenLocator[],
): CitedLocator | undefined {
  const [clause, other] = locators.filter(({ labels }) => labels.includes('paragraph'));
  if (label !== 'article' || !clause || other || !/^\w+$/u.test(value + clause.value)) {
    return undefined;
  }
  const found = withPlaces(source, { label, value: `${value}(${clause.value})` });
  return found.place && found;
}

/** `¶ 4, ¶ 6`: of places of one kind all are named. */
function withLater(
  source: Source,
  first: CitedLocator,
  locators: readonly WrittenLocator[],
): CitedLocator {
  return locators
    .filter(({ labels, isBare }) => !isBare && labels.includes(first.label))
    .reduce((named, { value }) => {
      const later = withPlaces(source, { label: first.label, value });
      if (!later.place) return named;
      const others = [...(named.others ?? []), ...placesOf(later)];
      return { ...named, value: `${named.value}, ${value}`, others };
    }, first);
}

function withPlaces(source: Source, locator: Locator): CitedLocator {
  const [place, ...others] = placesNamed(source, locator);
  return { ...locator, ...(place && { place }), ...(others.length > 0 && { others }) };
}
