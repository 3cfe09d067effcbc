/**
 * The indices of the longest run of numbers that go up, others between them left out; of several, one
 * of the latest: a table of contents comes before what it lists. In `n log n`.
 */
export function longestAscending(numbers: readonly number[]): readonly number[] {
  /** Of each length, the index of the lowest number that ends a run of it. */
  const ends: number[] = [];
  const before = new Int32Array(numbers.length);
  numbers.forEach((number, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const found: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) found.push(index);
  return found.reverse();
}
