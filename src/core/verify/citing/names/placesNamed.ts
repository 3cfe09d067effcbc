import type { Locator } from '../../../csl/item';
import { locatedIn } from '../../../source/locatedIn';
import type { Source } from '../../../source/source';
import type { Span } from '../../../text/span';

const parting = /,? ?(?:and|&) ?|, ?/u;

/** The parts of a source's body that a locator names which may name several; those that the source has. */
export function placesNamed(source: Source, { label, value }: Locator): readonly Span[] {
  let before = '';
  return value.split(parting).flatMap((written) => {
    // `II(1), (3)`: the second leaves out the article.
    const each = written.startsWith('(')
      ? before.replace(/(?:-.*|\([^()]*\))$/u, '') + written
      : written;
    before = each;
    return placeOf(source, label, each) ?? [];
  });
}

function placeOf(source: Source, label: string, value: string): Span | undefined {
  const [, first = '', following] = /^(.*?)(?: ?(ff?|et seqq?))?$/u.exec(value) ?? [];
  const place = locatedIn(source, { label, value: first });
  if (!place || following === undefined) return place;
  const next = locatedIn(source, { label, value: `${Number(first) + 1}` });
  const end = following === 'f' ? (next?.end ?? place.end) : source.body.length;
  return { start: place.start, end };
}
