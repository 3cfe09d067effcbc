import { wordsOf } from './words';

/**
 * For each query the chance that the best of engines puts the right passage first, when all that it is
 * told are these words: it takes the passage of which they were drawn most likely.
 * @param chance how likely the words are drawn of a passage that has them all
 */
export function ceilings(
  passages: readonly string[],
  queries: readonly (readonly string[])[],
  chance: (words: readonly string[], passage: string) => number,
): readonly number[] {
  const wanted = new Set(queries.flat());
  const holders = new Map<string, Set<number>>([...wanted].map((word) => [word, new Set()]));
  passages.forEach((passage, index) => {
    for (const word of wordsOf(passage)) holders.get(word)?.add(index);
  });
  return queries.map((words) => {
    const [fewest, ...others] = words
      .map((word) => holders.get(word) ?? new Set<number>())
      .sort((a, b) => a.size - b.size);
    // Passages with the same text count as one.
    const chances = new Map<string, number>();
    for (const index of fewest ?? []) {
      const passage = passages[index];
      if (passage === undefined || !others.every((each) => each.has(index))) continue;
      chances.set(passage, (chances.get(passage) ?? 0) + chance(words, passage));
    }
    const sum = [...chances.values()].reduce((all, each) => all + each, 0);
    return sum === 0 ? 1 : Math.max(...chances.values()) / sum;
  });
}
