import type { Locator } from '../csl/item';
import type { Span } from '../text/span';
import type { Source } from './source';

/** The part of a source's body that a locator names; undefined where the source has no such part. */
export function locatedIn({ paragraphs }: Source, { value }: Locator): Span | undefined {
  const [first, last = first] = (value.match(/\d+/gu) ?? []).map(Number);
  const from = paragraphs.at((first ?? 0) - 1);
  const to = paragraphs.at((last ?? 0) - 1) ?? from;
  return from && to && { start: from.start, end: Math.max(to.end, from.end) };
}
