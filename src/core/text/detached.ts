/**
 * A copy of a piece of a large text, for what is kept for long: V8 keeps all of a text for as long as
 * anybody has a piece of it.
 */
export function detached(piece: string): string {
  // Putting something before it makes another text, which is small.
  return ` ${piece}`.slice(1);
}
