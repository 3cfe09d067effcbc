import { contains, overlap } from '../../text/span';
import { placesOf, type CitedSource, type WrittenCitation } from '../citing/writtenCitation';
import type { Fault, QuotedPlace } from '../finding';
import { attributionAt } from './attributionAt';
import { isSpokenByAnother } from './strangers';

/** How a citation stands to a place of a source: it names it, or what of it is wrong. */
export type Standing = 'right' | Fault | 'unknown' | 'none';

/** The better ones first. */
const order: readonly Standing[] = ['right', 'locator', 'speaker', 'unknown', 'work', 'none'];

export function isBetter(a: Standing, b: Standing): boolean {
  return order.indexOf(a) < order.indexOf(b);
}

/** How the citations of a quotation stand to a place: the best counts, for one may cite several works. */
export function standingOf(citations: readonly WrittenCitation[], place: QuotedPlace): Standing {
  let best: Standing = 'none';
  const consider = (standing: Standing): void => {
    if (isBetter(standing, best)) best = standing;
  };
  for (const { cited, unknown } of citations) {
    // What is not known may be the very work.
    if (unknown !== undefined) consider('unknown');
    for (const each of cited) consider(standingOfOne(each, place));
  }
  return best;
}

function standingOfOne(
  { source, speakers, stranger, locator }: CitedSource,
  place: QuotedPlace,
): Standing {
  const { source: from, passage } = place;
  if (source !== from) return 'work';
  if (speakers.length > 0) {
    const { work } = attributionAt(place);
    const holders = source.quotedWorks.filter((each) => contains(each, passage));
    const words = new Set([work.id, ...holders.map((each) => each.work.id)]);
    if (!speakers.some(({ id }) => words.has(id))) return 'speaker';
  }
  if (stranger !== undefined && isSpokenByAnother(place, stranger)) return 'speaker';
  if (!locator) return 'right';
  return placesOf(locator).some((each) => overlap(each, passage)) ? 'right' : 'locator';
}
