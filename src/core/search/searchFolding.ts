import { FoldedText, type Folding } from '../text/foldedText';

/**
 * What a person who searches need not type: case, accents, apostrophes, the full stops of "U.S.".
 * Everything else that is no letter and no digit parts words, so "Nunn-Lugar" is "nunn lugar".
 */
const searchFolding: Folding = {
  pattern: / {2,}|[^\p{L}\p{N}\p{M} ][^\p{L}\p{N}\p{M}]*|\p{M}+|[A-Z\u0080-\u{10FFFF}]/gu,
  replace(match, index, text) {
    if (/^[\p{L}\p{N}]/u.test(match)) {
      return match
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
    }
    const vanishes = /^['’‘\u00AD\u200B\u2060\uFEFF\p{M}]+$/u.test(match);
    return vanishes || isInitialismStop(match, index, text) ? '' : ' ';
  },
};

/** Whether this is a full stop inside an initialism, between two letters that stand alone. */
function isInitialismStop(match: string, index: number, text: string): boolean {
  return (
    match === '.' &&
    /(?<!\p{L})\p{L}\.\p{L}(?!\p{L})/u.test(text.slice(Math.max(index - 2, 0), index + 3))
  );
}

/** The text as it is searched, with the way back to the original's offsets. */
export function foldForSearch(text: string): FoldedText {
  return FoldedText.of(text, searchFolding);
}
