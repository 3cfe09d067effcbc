import { formatLocator, speaker } from '../../source/attribution';
import type { CslItem } from '../../csl/item';
import type { Source } from '../../source/source';
import type { Span } from '../../text/span';
import type { WrittenCitation } from '../citing/writtenCitation';
import { attributionAt } from './attributionAt';
import { authorAndYear } from './authorAndYear';
import { cut, inMarks } from './inMarks';
import type { Fault, QuotedPlace, UncheckedReason } from '../finding';

/** `para. 4 of “New US-Russia …”` */
export function placeInWords(place: QuotedPlace): string {
  const { passage, source } = place;
  let words = known.get(passage);
  if (words === undefined) {
    words = `${locatorInWords(place)} of ${titleOf(source)}`;
    known.set(passage, words);
  }
  return words;
}

/** `para. 4` */
export function locatorInWords(place: QuotedPlace): string {
  return formatLocator(attributionAt(place).locator);
}

/** The same places are told of after each keystroke. */
const known = new WeakMap<Span, string>();

const longestTitle = 80;

/** The title of a source in quotation marks, its id where it has none, with its author and its year. */
export function titleOf({ id, work }: Pick<Source, 'id' | 'work'>): string {
  const title = (work.title ?? work['title-short'] ?? id).replace(/\s+/gu, ' ');
  const other = authorAndYear(work);
  return `“${cut(title, longestTitle)}”${other && ` (${other})`}`;
}

/** What is wrong with a citation. */
export function faultInWords(
  fault: Fault,
  place: QuotedPlace,
  citations: readonly WrittenCitation[],
): string {
  const cited = citations.flatMap((each) => each.cited);
  const ofSource = cited.filter(({ source }) => source === place.source);
  if (fault === 'work') {
    const titles = [...new Set(cited.map(({ source }) => titleOf(source)))].join(' and ');
    return `These words are in ${placeInWords(place)}; the citation names ${titles}.`;
  }
  if (fault === 'speaker') {
    const { work } = attributionAt(place);
    const named = ofSource
      .flatMap(({ speakers, stranger = [] }) => [...speakers.map(whoSpeaks), stranger].flat())
      .join(' and ');
    return `These are the words of ${whoSpeaks(work)}; the citation names ${named}.`;
  }
  const [locator] = ofSource.flatMap((each) => each.locator ?? []);
  const named = locator ? formatLocator(locator) : '';
  const right = locatorInWords(place);
  return locator?.place
    ? `These words are in ${right}, not in ${named} as cited.`
    : `These words are in ${right}; there is no ${named} in ${titleOf(place.source)}.`;
}

/** `The White House (fact sheet)` */
function whoSpeaks({ genre, ...work }: CslItem): string {
  return genre === undefined ? speaker(work) : `${speaker(work)} (${genre})`;
}

export function reasonInWords(reason: UncheckedReason, unknown: string | undefined): string {
  switch (reason) {
    case 'too-short':
      return 'Not checked: fewer than four words, and no citation.';
    case 'no-citation':
      return 'Not checked: no citation, and no source has words like these.';
    case 'title':
      return 'Not checked: it is a title.';
    case 'no-words':
      return 'Not checked: there are no words in it.';
    case 'unknown-source':
      return unknown === undefined
        ? 'Not checked: what it cites is not among the sources.'
        : `Not checked: ${inMarks(unknown)} is not among the sources.`;
  }
}

/** Where else than at the first of the places the same words stand; a paragraph may have them twice. */
export function tieInWords(places: readonly QuotedPlace[]): string {
  const [here, also, ...more] = new Set(places.map(placeInWords));
  if (here === undefined || also === undefined) return '';
  return more.length === 0
    ? ` The same words are in ${also} too.`
    : ` The same words are in ${also} too, and at ${more.length} more places.`;
}
