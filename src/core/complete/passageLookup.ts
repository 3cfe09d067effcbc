import approximateSearch from 'approx-string-match';
import { foldedBody } from '../source/foldedBody';
import type { Source } from '../source/source';
import { fold } from '../text/fold';
import type { FoldedText } from '../text/foldedText';
import type { Span } from '../text/span';

/** Where typed words stand in a source. Offsets are UTF-16 units of the source's body. */
export interface LookupMatch {
  readonly source: Source;
  /** Where the first typed word begins. */
  readonly start: number;
  /** Where what was typed ends: after a word, or inside one that is not finished. */
  readonly typedEnd: number;
  /** 0 where the words are the source's but for typography; more, the further they are from it. */
  readonly errors: number;
}

interface LookupEntry {
  readonly source: Source;
  readonly folded: FoldedText;
  readonly lowerCase: string;
}

/** Fewer typed characters than this match half of everything once typos are allowed. */
const shortestFuzzy = 6;
/** One character in five may differ, and no more than approx-string-match searches fast. */
const errorShare = 0.2;
const mostErrors = 12;

/** Finds typed words anywhere in the passages of some sources. Made once per list of sources. */
export class PassageLookup {
  readonly #entries: readonly LookupEntry[];

  constructor(sources: readonly Source[]) {
    this.#entries = sources.map((source) => {
      const folded = foldedBody(source);
      return { source, folded, lowerCase: lowerCaseKeepingOffsets(folded.text) };
    });
  }

  /** Places where the typed text stands word for word: same letters, same case; typography is free. */
  exact(typed: string): readonly LookupMatch[] {
    const words = fold(typed).text.trimStart();
    if (words === '') return [];
    const found = this.#entries.flatMap((entry) =>
      occurrences(entry.folded.text, words).flatMap((start) =>
        match(entry, { start, end: start + words.length }, 0),
      ),
    );
    return found.length > 0 ? found : this.#asTyped(typed.trimStart());
  }

  /** An ellipsis that is not finished (`. .`) folds to something else than a whole one. */
  #asTyped(typed: string): readonly LookupMatch[] {
    return this.#entries.flatMap(({ source }) =>
      occurrences(source.body, typed).flatMap((start) =>
        inParagraph(source, { start, end: start + typed.length }, 0),
      ),
    );
  }

  /** Places where the typed text stands if case is free and a few characters may differ; fewest errors first. */
  similar(typed: string): readonly LookupMatch[] {
    const typedWords = fold(typed).text.trimStart();
    const words = lowerCaseKeepingOffsets(typedWords);
    if (words === '') return [];
    const matches = this.#entries.flatMap((entry) =>
      occurrences(entry.lowerCase, words).flatMap((start) => {
        const end = start + words.length;
        const errors = entry.folded.text.slice(start, end) === typedWords ? 0 : 1;
        return match(entry, { start, end }, errors);
      }),
    );
    if (matches.length > 0 || words.length < shortestFuzzy) return byErrors(matches);
    const most = Math.min(Math.floor(words.length * errorShare), mostErrors);
    return byErrors(this.#entries.flatMap((entry) => approximate(entry, words, most)));
  }
}

function byErrors(matches: readonly LookupMatch[]): readonly LookupMatch[] {
  return [...matches].sort((a, b) => a.errors - b.errors);
}

function approximate(entry: LookupEntry, words: string, most: number): readonly LookupMatch[] {
  const byStart = new Map<number, LookupMatch>();
  for (const found of approximateSearch(entry.lowerCase, words, most)) {
    const start = bracketedWordStart(entry.lowerCase, found.start);
    for (const each of match(entry, { start, end: found.end }, found.errors + 1)) {
      const known = byStart.get(each.start);
      if (!known || each.errors < known.errors) byStart.set(each.start, each);
    }
  }
  return [...byStart.values()];
}

/** A span of the folded body as a match. */
function match(
  { source, folded }: LookupEntry,
  span: Span,
  errors: number,
): readonly LookupMatch[] {
  return inParagraph(source, folded.toOriginal(span), errors);
}

/** None where the span crosses from one paragraph to the next. */
function inParagraph(source: Source, { start, end }: Span, errors: number): readonly LookupMatch[] {
  const paragraph = source.paragraphs.around(start);
  return paragraph && end <= paragraph.end ? [{ source, start, typedEnd: end, errors }] : [];
}

function occurrences(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (wordStart(text, at) === at) starts.push(at);
  }
  return starts;
}

/** The offset where the word that holds `offset` begins. */
function wordStart(text: string, offset: number): number {
  let start = offset;
  while (
    start > 0 &&
    /[\p{L}\p{N}]/u.test(text.charAt(start)) &&
    /[\p{L}\p{N}]/u.test(text.charAt(start - 1))
  ) {
    start--;
  }
  return start;
}

/** Likewise, where a letter of the word may stand in brackets: `[w]hat`. */
function bracketedWordStart(text: string, offset: number): number {
  const before = /[\p{L}\p{N}[\]]{1,60}$/u.exec(text.slice(Math.max(offset - 60, 0), offset));
  return before && /[\p{L}\p{N}\]]/u.test(text.charAt(offset)) ? offset - before[0].length : offset;
}

/** Lower case where that keeps every character's length, so that offsets stay true. */
function lowerCaseKeepingOffsets(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((character) => {
      const each = character.toLowerCase();
      return each.length === character.length ? each : character;
    })
    .join('');
}
