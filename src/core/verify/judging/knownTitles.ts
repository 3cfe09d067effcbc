import { wordsOf } from '../../index/wordReader';
import type { Agreement } from '../../names/agreement';
import type { CitableWork } from '../../quotations/citableWorks';

/** Fewer words of a title are anybody's. */
const fewestOfBeginning = 4;

/** The titles of works and agreements: to name one is not to quote it. */
export class KnownTitles {
  readonly #titles: readonly string[];

  constructor(works: readonly CitableWork[], agreements: readonly Agreement[]) {
    const ofWorks = works.flatMap(({ work }) =>
      [work.title ?? [], work.title?.split(/[:?!] /u, 1) ?? [], work['title-short'] ?? []].flat(),
    );
    const ofAgreements = agreements.flatMap(({ title, names }) => [
      title,
      ...names.map(({ text }) => text),
    ]);
    this.#titles = [...new Set([...ofWorks, ...ofAgreements].map(inWords))];
  }

  /** Whether words are a title, or the beginning of one; case and punctuation are free. */
  has(words: string): boolean {
    const wanted = inWords(words);
    if (wanted === '') return false;
    const isLong = wanted.split(' ').length >= fewestOfBeginning;
    return this.#titles.some(
      (title) => title === wanted || (isLong && title.startsWith(`${wanted} `)),
    );
  }

  /** Whether words are a part of a title. */
  hold(words: string): boolean {
    const wanted = inWords(words);
    return this.#titles.some((title) => title.includes(wanted));
  }
}

/** The words alone, in small letters. */
function inWords(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
