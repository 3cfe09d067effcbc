/** The words that the index keeps have 64 letters at most; a row has a place before the first. */
const width = 80;
/** The last three rows of the table of distances, used in turn: made once, for words are compared by the thousand. */
const table = new Uint8Array(3 * width);

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word
 * the other (the distance of Damerau and Levenshtein in its "optimal string alignment" form), or
 * `most + 1` where it is more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  const { length } = other;
  if (Math.abs(one.length - length) > most || Math.max(one.length, length) >= width)
    return most + 1;
  let beforeLast = 0;
  let last = width;
  let row = 2 * width;
  for (let j = 0; j <= length; j++) table[last + j] = j;
  for (let i = 1; i <= one.length; i++) {
    const letter = one.charCodeAt(i - 1);
    const letterBefore = i > 1 ? one.charCodeAt(i - 2) : -1;
    let least = i;
    table[row] = i;
    for (let j = 1; j <= length; j++) {
      const otherLetter = other.charCodeAt(j - 1);
      let distance = (table[last + j - 1] ?? 0) + (letter === otherLetter ? 0 : 1);
      distance = Math.min(distance, (table[last + j] ?? 0) + 1, (table[row + j - 1] ?? 0) + 1);
      const isSwapped = j > 1 && letterBefore === otherLetter && letter === other.charCodeAt(j - 2);
      if (isSwapped) distance = Math.min(distance, (table[beforeLast + j - 2] ?? 0) + 1);
      table[row + j] = distance;
      if (distance < least) least = distance;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(table[last + length] ?? 0, most + 1);
}
