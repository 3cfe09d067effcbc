import { contains } from '../../text/span';
import { isPerson } from '../citing/names/personNames';
import { nameWords } from '../citing/plain/citationText';
import type { QuotedPlace } from '../finding';
import { attributionAt } from './attributionAt';

/** A source that quotes somebody names him not farther from the words than this. */
const reach = 400;

/**
 * Whether the words of a place are surely not those of somebody who is named, and whom nothing is known of.
 * Bodies have many names, and a source may quote more people than its metadata says.
 */
export function isSpokenByAnother(place: QuotedPlace, name: string): boolean {
  const { source, passage } = place;
  const { work } = attributionAt(place);
  const holders = source.quotedWorks.filter((each) => contains(each, passage));
  const works = [work, ...holders.map((each) => each.work)];
  const isOfPerson = work.author?.some(({ family }) => family !== undefined) ?? false;
  if (!isOfPerson || (holders.length === 0 && !isPerson(name))) return false;
  const known = works.flatMap(({ author = [] }) =>
    author.flatMap(({ family, literal }) => nameWords(family ?? literal ?? '').at(-1) ?? []),
  );
  const family = nameWords(name.replace(/,.*| (?:[JS]r|I{2,3})\.?$/u, '')).at(-1) ?? '';
  if (known.includes(family)) return false;
  const round = source.body.slice(Math.max(passage.start - reach, 0), passage.end + reach);
  return holders.length > 0 || !nameWords(round).includes(family);
}
