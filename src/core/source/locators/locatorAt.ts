import type { Locator } from '../../csl/item';
import { rangeValue } from '../../csl/locatorValue';
import type { Span } from '../../text/span';
import { firstAbove } from '../../text/firstAbove';
import type { Source } from '../source';
import type { LocatorTrack } from './sourceLocators';

type Located = Pick<Source, 'id' | 'paragraphs' | 'locators'>;

/**
 * Where a span of a source's body stands, by the first of the source's labels that is known of all of
 * it; by the counted paragraphs where none is.
 * @throws RangeError where the span lies in no paragraph of the source
 */
export function locatorAt(source: Located, span: Span): Locator {
  const { start, end } = withinParagraphs(source, span);
  for (const label of source.locators.labels) {
    for (const track of source.locators.tracks) {
      const [first, last] = [markAt(track, start), markAt(track, Math.max(start, end - 1))];
      if (track.labels[first] !== label || track.labels[last] !== label) continue;
      const value = rangeValue(track.values[first] ?? '', track.values[last] ?? '');
      return { label, value };
    }
    if (label === 'paragraph') break;
  }
  return counted(source, span);
}

/** The index of the mark that holds at an offset; -1 before the first. */
function markAt({ starts }: LocatorTrack, offset: number): number {
  return firstAbove(starts, offset) - 1;
}

/** The span without the space between paragraphs at its ends: places begin and end with words. */
function withinParagraphs({ paragraphs }: Located, { start, end }: Span): Span {
  const from = Math.max(start, paragraphs.bounds.starts[paragraphs.indexAfter(start)] ?? start);
  const lastEnd = paragraphs.bounds.ends[firstAbove(paragraphs.bounds.starts, end - 1) - 1];
  return { start: from, end: Math.min(end, lastEnd ?? end) };
}

function counted({ id, paragraphs }: Located, span: Span): Locator {
  const { starts } = paragraphs.bounds;
  const first = paragraphs.indexAfter(span.start);
  const last = firstAbove(starts, span.end - 1) - 1;
  if (last < first) throw new RangeError(`no paragraph of ${id} at ${span.start}–${span.end}`);
  return { label: 'paragraph', value: rangeValue(`${first + 1}`, `${last + 1}`) };
}
