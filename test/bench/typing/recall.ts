/** A text to look up, and what is right to find. */
export interface Sought<T> {
  readonly typed: string;
  readonly isRight: (found: T) => boolean;
}

/** How often something right is the first that is found, and among the first five. */
export function recall<T>(
  sought: readonly Sought<T>[],
  find: (typed: string) => readonly T[],
): { at1: number; at5: number } {
  const ranks = sought.map(({ typed, isRight }) => find(typed).findIndex(isRight));
  const share = (within: number) =>
    ranks.filter((rank) => rank >= 0 && rank < within).length / ranks.length;
  return { at1: share(1), at5: share(5) };
}
