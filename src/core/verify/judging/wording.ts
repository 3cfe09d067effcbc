import { formatLocator, speaker } from '../../source/attribution';
import type { Source } from '../../source/source';
import type { Span } from '../../text/span';
import type { WrittenCitation } from '../citing/writtenCitation';
import { attributionAt } from './attributionAt';
import type { DiffTexts } from './comparison';
import { cut, inMarks } from './inMarks';
import type { Change, ChangeKind, Fault, QuotedPlace, UncheckedReason } from '../finding';

/** `para. 4 of “New US-Russia …”` */
export function placeInWords(place: QuotedPlace): string {
  const { passage, source } = place;
  let words = known.get(passage);
  if (words === undefined) {
    words = `${formatLocator(attributionAt(place).locator)} of ${titleOf(source)}`;
    known.set(passage, words);
  }
  return words;
}

/** The same places are told of after each keystroke. */
const known = new WeakMap<Span, string>();

const longestTitle = 80;

/** The title of a source in quotation marks; its id where it has none. */
export function titleOf({ id, work }: Pick<Source, 'id' | 'work'>): string {
  const title = (work.title ?? work['title-short'] ?? id).replace(/\s+/gu, ' ');
  return `“${cut(title, longestTitle)}”`;
}

const kindsInWords: Readonly<Record<Exclude<ChangeKind, 'order' | 'joined'>, string>> = {
  number: 'Number changed',
  negation: 'Negation changed',
  name: 'Name changed',
  modal: 'Modal verb changed',
};

/** `Number changed: quotation says 2014, source says 2013.` */
function changeInWords({ kind, quotation, source }: Change): string {
  if (kind === 'joined') {
    return `Words of two sources are joined by the ellipsis: ${inMarks(quotation)} stands in ${source}.`;
  }
  if (kind === 'order') {
    return `The parts stand in another order in the source: ${inMarks(quotation)} comes before what it follows here.`;
  }
  const what = kindsInWords[kind];
  const isNumber = kind === 'number';
  const shown = (words: string) => (isNumber ? cut(words) : inMarks(words));
  if (quotation === '') return `${what}: quotation leaves out ${shown(source)}.`;
  if (source === '') return `${what}: quotation adds ${shown(quotation)}.`;
  return `${what}: quotation says ${shown(quotation)}, source says ${shown(source)}.`;
}

/** What of the typography differs: `quotation marks, dashes`. */
export function typographyInWords(diff: readonly DiffTexts[]): string {
  const texts = diff
    .filter(({ kind }) => kind === 'typography')
    .map(({ quotation, source }) => quotation + source)
    .join('');
  const kinds = [
    /["“”„‟«»‹›'‘’‚‛]/u.test(texts) ? 'quotation marks or apostrophes' : '',
    /[-‐‑‒–—―−]/u.test(texts) ? 'dashes' : '',
    /…|\.\s?\./u.test(texts) ? 'ellipses' : '',
    /[\u00AD\u200B\u2060\uFEFF]/u.test(texts) ? 'invisible characters' : '',
  ].filter((each) => each !== '');
  const isBroken = diff.some(
    ({ kind, quotation }) => kind === 'typography' && quotation.includes('\n'),
  );
  const isSpaced = diff.some(
    ({ kind, quotation, source }) =>
      kind === 'typography' && /[^\S\n]/u.test(quotation + source) && !quotation.includes('\n'),
  );
  if (isBroken) kinds.push('line breaks');
  if (isSpaced && kinds.length === 0) kinds.push('spaces');
  return kinds.length > 0 ? kinds.join(', ') : 'the form of letters';
}

const mostChanges = 4;

/** What turns the sense. */
export function changesInWords(changes: readonly Change[]): string {
  const told = changes.slice(0, mostChanges).map(changeInWords);
  const others = changes.length - told.length;
  return [...told, ...(others > 0 ? [`And ${others} more such changes.`] : [])].join(' ');
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
    return `The words stand in ${placeInWords(place)}, but the citation names ${titles}.`;
  }
  if (fault === 'speaker') {
    const { work } = attributionAt(place);
    const named = ofSource
      .flatMap(({ speakers, stranger = [] }) => [...speakers.map(speaker), stranger].flat())
      .join(' and ');
    return `The words are those of ${speaker(work)}, but the citation names ${named}.`;
  }
  const [locator] = ofSource.flatMap((each) => each.locator ?? []);
  const named = locator ? formatLocator(locator) : '';
  const right = formatLocator(attributionAt(place).locator);
  return locator?.place
    ? `The words stand in ${right}, but the citation names ${named}.`
    : `The words stand in ${right}; there is no ${named} in ${titleOf(place.source)}.`;
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
    ? ` The same words stand in ${also} too.`
    : ` The same words stand in ${also} too, and at ${more.length} more places.`;
}
