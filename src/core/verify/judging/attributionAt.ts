import { attribute, type Attribution } from '../../source/attribution';
import type { Span } from '../../text/span';
import type { QuotedPlace } from '../finding';

/** A comparison is remembered, and its places are asked about again after each keystroke. */
const known = new WeakMap<Span, Attribution>();

/** Whose words stand at a place, and where in the source that is. */
export function attributionAt({ source, passage }: QuotedPlace): Attribution {
  let found = known.get(passage);
  if (!found) known.set(passage, (found = attribute(source, passage)));
  return found;
}
