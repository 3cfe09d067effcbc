import type { SourceIndex } from './sourceIndex';

/**
 * The places of a word in the sentences near which all of its companions stand too, ascending.
 * @param words numbers in the source: the word, and its companions
 * @param reaches for each companion how many sentences it may be away
 */
export function likelyPlaces(
  index: SourceIndex,
  words: readonly number[],
  reaches: readonly number[],
): readonly number[] {
  const [word = 0, ...companions] = words;
  const { postings, postingStarts, text, sentences } = index;
  const found: number[] = [];
  const cursors = companions.map((companion) => postingStarts[companion] ?? 0);
  const end = postingStarts[word + 1] ?? 0;
  for (let posting = postingStarts[word] ?? end; posting < end; posting++) {
    const sentence = postings[posting] ?? 0;
    let isLikely = true;
    for (let each = 0; each < cursors.length && isLikely; each++) {
      const last = postingStarts[(companions[each] ?? 0) + 1] ?? 0;
      const reach = reaches[each] ?? 0;
      const next = firstFrom(postings, cursors[each] ?? 0, last, sentence - reach);
      cursors[each] = next;
      isLikely = next < last && (postings[next] ?? 0) <= sentence + reach;
    }
    if (!isLikely) continue;
    const sentenceEnd = sentences[sentence + 1] ?? 0;
    for (let place = sentences[sentence] ?? 0; place < sentenceEnd; place++) {
      if (text[place] === word) found.push(place);
    }
  }
  return found;
}

/** The first place of ascending numbers, from one on, that is not below a limit: steps that double, then halves. */
function firstFrom(ascending: Uint32Array, from: number, end: number, limit: number): number {
  let step = 1;
  while (from + step < end && (ascending[from + step] ?? 0) < limit) step *= 2;
  let low = step === 1 ? from : from + step / 2;
  let high = Math.min(from + step, end);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
