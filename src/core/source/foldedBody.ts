import { fold } from '../text/fold';
import type { FoldedText } from '../text/foldedText';
import type { Source } from './source';

const bodies = new WeakMap<Source, FoldedText>();

/** The body as words are compared; folded once for each source, and kept as long as it. */
export function foldedBody(source: Source): FoldedText {
  let body = bodies.get(source);
  if (!body) {
    body = fold(source.body);
    bodies.set(source, body);
  }
  return body;
}
