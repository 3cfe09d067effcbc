/** First parts of words that keep their hyphen more often than not. */
const oftenKept = new Set(
  'all anti co counter cross ex far half high long low mid multi near non over post pre pro quasi re self semi short so sub two three four trans under vice well'.split(
    ' ',
  ),
);

/** Ends of words that are no words. */
const endings = new Set(
  'able ables al ally ance ances ate ated ates ating ation ational ations cal cally cial cially cy ed ence ences ency ent er ers ery ful gy ial ian ians ible ic ical ically ied ies ing ings ion ional ions ish ism ist ists ity ities ive ively ization ize ized izing less lion lions ly ment mental ments ness ology ous ously ries ry sion sions sive tal ter ters tial tic tical ties ting tion tional tionally tions tive tively tor tors ture tures ty ual ually ure ures'.split(
    ' ',
  ),
);

/** The words that a text has elsewhere than at the ends of its lines. */
export class Vocabulary {
  readonly #words = new Set<string>();

  /** @param line a line of the text; `isAfterHyphen` where its first word may be the end of one */
  add(line: string, isAfterHyphen: boolean): void {
    const found = line.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*-?/gu) ?? [];
    found.forEach((word, at) => {
      const isEnd = at === found.length - 1 && line.endsWith('-');
      if (!isEnd && !(at === 0 && isAfterHyphen)) this.#words.add(word.replace(/-$/u, ''));
    });
  }

  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}

/** What to do with a hyphen at the end of a line. */
export type HyphenKind = 'joined' | 'kept' | 'unsure';

/** Whether a line ends in a word that may go on in the next one. */
export const brokenWord = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)([-\u2010\u00AD])$/u;

/**
 * Joined: the hyphen is there only because the line ends. Kept: it is the word’s own. Unsure: both
 * may be, as far as the text itself tells.
 * @param first the word before the hyphen
 * @param second the letters with which the next line begins
 */
export function hyphenKind(
  first: string,
  hyphen: string,
  second: string,
  vocabulary: Vocabulary,
): HyphenKind {
  if (hyphen === '\u00AD') return 'joined';
  if (!/^\p{Ll}/u.test(second)) return 'kept';
  if (vocabulary.has(`${first}-${second}`)) return 'kept';
  if (vocabulary.has(first + second)) return 'joined';
  const part = (/[^-]+$/u.exec(first)?.[0] ?? first).toLowerCase();
  if (oftenKept.has(part)) return 'unsure';
  const isEnding = endings.has(second.toLowerCase());
  const isNoWord = !vocabulary.has(part) && !vocabulary.has(second) && part.length > 1;
  return isEnding || isNoWord ? 'joined' : 'unsure';
}
