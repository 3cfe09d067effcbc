import { foldForSearch } from '../search/searchFolding';
import type { Span } from '../text/span';

/**
 * Takes a word: its letters are `letters[0..length)`, until the next word is read; it stands in the text
 * from `start` to `end`.
 */
export type TakeWord = (letters: Uint16Array, length: number, start: number, end: number) => void;

/** Longer words are cut: nobody's vocabulary has them, but tables of hexadecimal digits do. */
const longestWord = 64;

/** What a character becomes: 0 parts words, 1 vanishes within one, anything else is the letter that stands for it. */
const parts = 0;
const vanishes = 1;
const fullStop = 46;

const asciiLetters = Uint16Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z\d]/u.test(character)) return code;
  if (/[A-Z]/u.test(character)) return code + 32;
  return character === "'" ? vanishes : parts;
});

/** The letters of the word that is being read; one array for all: a sentence is read faster than one is made. */
const letters = new Uint16Array(longestWord);

/** What characters beyond ASCII become, as far as they were met; a string where it is several letters. */
const others = new Map<string, number | string>();

/**
 * Reads the words of a text as `foldForSearch` gives them: small letters without accents; apostrophes
 * and the full stops of initialisms vanish ("U.S." is "us"). It is that function, several times
 * faster, for texts of many megabytes; a test compares the two.
 * @param from UTF-16 offset in `text` where a word may begin
 * @param to where reading ends
 */
export function readWords(text: string, from: number, to: number, take: TakeWord): void {
  let length = 0;
  let start = 0;
  let end = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    let letter: number | string;
    let width = 1;
    if (code < 128) {
      letter = asciiLetters[code] ?? parts;
      if (code === fullStop && isInitialismStop(text, at)) letter = vanishes;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      width = character.length;
      letter = others.get(character) ?? remember(character);
    }
    if (letter === parts) {
      if (length > 0) take(letters, length, start, end);
      length = 0;
    } else if (letter !== vanishes) {
      if (length === 0) start = at;
      if (typeof letter === 'string') {
        for (let each = 0; each < letter.length && length < longestWord; each++) {
          letters[length++] = letter.charCodeAt(each);
        }
      } else if (length < longestWord) {
        letters[length++] = letter;
      }
    }
    at += width - 1;
    if (letter !== parts && letter !== vanishes) end = at + 1;
  }
  if (length > 0) take(letters, length, start, end);
}

function remember(character: string): number | string {
  const folded = foldForSearch(character).text;
  const letter =
    folded === ''
      ? vanishes
      : folded === ' '
        ? parts
        : folded.length > 1
          ? folded
          : folded.charCodeAt(0);
  others.set(character, letter);
  return letter;
}

const letterBefore = /(?<!\p{L})\p{L}$/u;
const letterAfter = /^\p{L}(?!\p{L})/u;

/** Whether the full stop stands between two letters that stand alone. */
function isInitialismStop(text: string, at: number): boolean {
  // Almost every full stop is followed by a space: no need to look further.
  const after = text.charCodeAt(at + 1);
  if (after <= 64) return false;
  return (
    letterBefore.test(text.slice(Math.max(at - 2, 0), at)) &&
    letterAfter.test(text.slice(at + 1, at + 3))
  );
}

/** A word of a text, folded for search, and where it stands there. */
export interface Word extends Span {
  readonly text: string;
}

/** The words of a short text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  readWords(text, 0, text.length, (letters, length, start, end) => {
    // Letter by letter: `String.fromCharCode` of all at once takes four times as long.
    let word = '';
    for (let at = 0; at < length; at++) word += String.fromCharCode(letters[at] ?? 0);
    words.push({ text: word, start, end });
  });
  return words;
}
