import { phrasePlaces } from '../index/phrase';
import type { Shelf, Volume } from '../index/shelf';
import { wordsOf } from '../index/wordReader';
import { passageAt, type Passage } from '../source/passages';
import type { Paragraph } from '../source/paragraphs';
import type { Span } from '../text/span';
import type { Agreement } from './agreement';
import { findAgreementNames } from './findAgreementNames';

/** Names that need a context stand at many places that do not count: so many are looked at. */
const mostTried = 200;
/** So much of a long paragraph is read round a name: its context reaches no further. */
const contextLength = 2_000;

/**
 * Sentences of the sources that name the agreement, in the order of the shelf.
 * @param limit how many at most
 */
export function passagesNaming(
  agreement: Agreement,
  agreements: readonly Agreement[],
  shelf: Shelf,
  limit: number,
): readonly Passage[] {
  const found = new Map<string, Passage>();
  let tried = 0;
  for (const { source, start, paragraph } of placesNamed(agreement, shelf)) {
    if (found.size >= limit || ++tried > mostTried) break;
    const passage = passageAt(source, { start, end: start + 1 });
    if (!passage || found.has(passage.id)) continue;
    const from = Math.max(paragraph.start, start - contextLength);
    const text = source.body.slice(from, Math.min(paragraph.end, start + contextLength));
    const isNamed = findAgreementNames(text, agreements, []).some(
      (mention) => mention.agreement === agreement && holds(mention, start - from),
    );
    if (isNamed) found.set(passage.id, passage);
  }
  const order = new Map(shelf.sources.map((source, index) => [source, index]));
  return [...found.values()].sort(
    (a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.start - b.start,
  );
}

interface Place {
  readonly source: Volume['source'];
  /** Where the first word of the name begins, in the body. */
  readonly start: number;
  readonly paragraph: Paragraph;
}

/** Where the words of one of its names stand. */
function* placesNamed({ title, names }: Agreement, shelf: Shelf): Generator<Place> {
  for (const name of [title, ...names.map(({ text }) => text)]) {
    const words = wordsOf(name).map(({ text }) => text);
    if (words.length === 0) continue;
    for (const { volume, firstWord } of phrasePlaces(shelf, words, false)) {
      const start = volume.index.starts[firstWord] ?? 0;
      const paragraph = volume.source.paragraphs.around(start);
      if (paragraph) yield { source: volume.source, start, paragraph };
    }
  }
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
