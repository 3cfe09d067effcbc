import type { CslItem } from '../../csl/item';
import type { Steps } from '../../text/steps';
import type { Marker } from '../markers';
import type { Paragraphs } from '../paragraphs';
import { divisionsOf } from './divisions';
import { TrackBuilder, type LocatorTrack, type SourceLocators } from './sourceLocators';
import { timestampsOf } from './timestamps';

/** CSL's types of works that are cited by their articles and sections. */
const legalTypes = new Set(['bill', 'legal_case', 'legislation', 'regulation', 'treaty']);

const divisions = ['article', 'section', 'recital', 'annex', 'appendix'];
const broadDivisions = ['part', 'chapter'];
const recognisedDivisions = [...divisions, ...broadDivisions];

/** From the most telling place to the least; `paragraph` stands where the source numbers its own. */
const usualOrder: readonly string[] = [
  ...['article', 'section', 'rule', 'canon', 'recital', 'annex', 'appendix'],
  ...['verse', 'line', 'page', 'folio', 'column', 'elocation', 'timestamp'],
  ...['sub-verbo', 'equation', 'figure', 'table', 'note', 'paragraph'],
  ...['scene', 'act', 'chapter', 'part', 'title', 'book', 'issue', 'supplement', 'volume', 'opus'],
];

/**
 * By what a source is cited: by the places that it marks, else by what the beginnings of its paragraphs
 * tell, else by its counted paragraphs.
 * @param chosen the labels that count, the first that is known first; as the front matter has them
 */
export function* locatorsOf(
  body: string,
  paragraphs: Paragraphs,
  markers: readonly Marker[],
  { type }: CslItem,
  chosen?: readonly string[],
): Steps<SourceLocators> {
  const marked = tracksOf(markers);
  const isMarked = (label: string) => markers.some((each) => each.label === label);
  const wanted = wantedDivisions(type, chosen).filter((label) => !isMarked(label));
  const tracks = [...marked.values()];
  // Who marks articles has told where they are.
  if (wanted.length > 0 && !isMarked('article') && !isMarked('section')) {
    const found = yield* divisionsOf(body, paragraphs, new Set(wanted));
    if (found) tracks.push(found);
  }
  if ((chosen?.includes('timestamp') ?? true) && !isMarked('timestamp')) {
    const found = yield* timestampsOf(body, paragraphs);
    if (found) tracks.push(found);
  }
  const known = new Set(tracks.flatMap(({ labels }) => [...new Set(labels)]));
  const order = chosen ?? usualOrder;
  const labels = order.filter((label) => known.has(label) || (chosen && label === 'paragraph'));
  return { labels: [...new Set([...labels, 'paragraph'])], tracks };
}

function tracksOf(markers: readonly Marker[]): ReadonlyMap<string, LocatorTrack> {
  const builders = new Map<string, TrackBuilder>();
  for (const { start, label, value } of markers) {
    let builder = builders.get(label);
    if (!builder) builders.set(label, (builder = new TrackBuilder()));
    builder.begin(start, label, value);
  }
  return new Map(
    [...builders].flatMap(([label, builder]) => {
      const track = builder.track();
      return track ? [[label, track] as const] : [];
    }),
  );
}

/** The kinds that are looked for: all of them in a legal text; elsewhere those that the writer chose. */
function wantedDivisions(type: string, chosen: readonly string[] | undefined): readonly string[] {
  const isLegal = legalTypes.has(type);
  if (!chosen) return isLegal ? recognisedDivisions : [];
  const own = recognisedDivisions.filter((label) => chosen.includes(label));
  // Articles and sections end where a chapter or an annex begins, and recitals come before them.
  return own.some((label) => divisions.includes(label)) ? recognisedDivisions : own;
}
