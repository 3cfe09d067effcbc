import approximateSearch from 'approx-string-match';
import { LikelyUnits } from '../index/likelyUnits';
import type { Shelf } from '../index/shelf';
import type { Source } from '../source/source';
import { fold } from '../text/fold';
import { lowerCaseKeepingOffsets } from '../text/lowerCase';
import type { Span } from '../text/span';
import type { LookupMatch } from './passageLookup';

/** One character in five may differ, and no more than approx-string-match searches fast. */
const errorShare = 0.2;
const mostErrors = 12;

/** So much text is searched all through, in about a millisecond; of more, the index tells where. */
const readWhole = 40_000;
/** So many sentences have the likeliest words, and of these so many have them in the likeliest order. */
const mostListed = 40;
const mostRead = 8;

/** Finds typed words in which a few characters differ from the source's. Made once per shelf. */
export class ApproximateLookup {
  readonly #shelf: Shelf;
  readonly #likely: LikelyUnits;
  readonly #isSmall: boolean;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#likely = new LikelyUnits(shelf, 'sentence');
    this.#isSmall = shelf.sources.reduce((sum, { body }) => sum + body.length, 0) <= readWhole;
  }

  /** The places, fewest errors first, at most `limit`. */
  find(typed: string, limit: number): readonly LookupMatch[] {
    const words = lowerCaseKeepingOffsets(fold(typed).text.trimStart());
    const most = Math.min(Math.floor(words.length * errorShare), mostErrors);
    const found = new Map<string, LookupMatch>();
    for (const { source, span } of this.#windows(typed)) {
      for (const match of matchesIn(source, span, words, most)) {
        const key = `${source.id} ${match.start}`;
        const known = found.get(key);
        if (!known || match.errors < known.errors) found.set(key, match);
      }
    }
    return [...found.values()].sort((a, b) => a.errors - b.errors).slice(0, limit);
  }

  /** The parts of the sources in which it is worth looking. */
  #windows(typed: string): readonly { readonly source: Source; readonly span: Span }[] {
    if (this.#isSmall) {
      return this.#shelf.sources.flatMap((source) =>
        [...source.paragraphs].map((span) => ({ source, span })),
      );
    }
    return this.#likely.find(typed, mostListed, mostRead).flatMap(({ unit }) => {
      const { source } = unit.volume;
      const passage = unit.passage();
      const paragraph = passage && source.paragraphs.around(passage.start);
      if (!passage || !paragraph) return [];
      // The typed words may begin before the sentence and go on behind it.
      const start = Math.max(passage.start - 2 * typed.length, paragraph.start);
      const end = Math.min(passage.end + 2 * typed.length, paragraph.end);
      return [{ source, span: { start, end } }];
    });
  }
}

function matchesIn(
  source: Source,
  { start: from, end }: Span,
  words: string,
  most: number,
): readonly LookupMatch[] {
  const folded = fold(source.body.slice(from, end));
  const text = lowerCaseKeepingOffsets(folded.text);
  return approximateSearch(text, words, most).map((found) => {
    const start = bracketedWordStart(text, found.start);
    const span = folded.toOriginal({ start, end: found.end });
    return {
      source,
      start: from + span.start,
      typedEnd: from + span.end,
      errors: found.errors + 1,
    };
  });
}

/** The offset where the word that holds `offset` begins; a letter of it may stand in brackets: `[w]hat`. */
function bracketedWordStart(text: string, offset: number): number {
  const before = /[\p{L}\p{N}[\]]{1,60}$/u.exec(text.slice(Math.max(offset - 60, 0), offset));
  return before && /[\p{L}\p{N}\]]/u.test(text.charAt(offset)) ? offset - before[0].length : offset;
}
