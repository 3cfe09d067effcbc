/** So many words are known together. */
export const phraseLength = 5;
/** Of so many phrases that begin one after the other, one is chosen: eight words have as many. */
const windowLength = 4;

/** A hash of the words from a place on, by their ids: an unsigned number of 32 bits. */
export function phraseHash(ids: Int32Array, at: number): number {
  let hash = 0x811c9dc5;
  // FNV-1a, a word at a time; then spread over all bits as MurmurHash3 does at its end.
  for (let nth = 0; nth < phraseLength; nth++) {
    hash = Math.imul(hash ^ (ids[at + nth] ?? -1), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Takes the phrases with the least hash of each window, each once, in order; of equals the first. Which
 * they are depends on eight words only, wherever these stand.
 * @param before windows that begin there or later belong to others
 */
export function eachChosenPhrase(
  ids: Int32Array,
  before: number,
  take: (hash: number, at: number) => void,
): void {
  const count = ids.length - phraseLength + 1;
  // Texts of fewer words have one window.
  const length = Math.min(windowLength, count);
  const windows = Math.min(before, count - length + 1);
  if (length < 1 || windows < 1) return;
  const hashes = new Uint32Array(windows + length - 1);
  for (let at = 0; at < hashes.length; at++) hashes[at] = phraseHash(ids, at);
  let least = -1;
  for (let window = 0; window < windows; window++) {
    const last = window + length - 1;
    const known = least;
    // Of a window's phrases only the last is new, unless the least one was the first of the window before.
    if (least < window) least = firstLeast(hashes, window, last);
    else if ((hashes[last] ?? 0) < (hashes[least] ?? 0)) least = last;
    if (least !== known) take(hashes[least] ?? 0, least);
  }
}

/** Where the least of some hashes is, from `first` to `last`; the first place of several. */
function firstLeast(hashes: Uint32Array, first: number, last: number): number {
  let least = first;
  for (let at = first + 1; at <= last; at++) {
    if ((hashes[at] ?? 0) < (hashes[least] ?? 0)) least = at;
  }
  return least;
}
