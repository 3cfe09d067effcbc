import { wordsOf } from '../../index/wordReader';
import type { Shelf } from '../../index/shelf';
import type { Agreement } from '../../names/agreement';
import { findAgreementNames } from '../../names/findAgreementNames';
import { documentWords } from '../../quotations/documentWords';
import { apart, asPassage, fewestWords, type QuotedPassage } from '../../quotations/passagesOfRuns';
import { RunFinder } from '../../quotations/wordRuns';
import type { Folding } from '../../text/foldedText';
import type { Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import { PhraseFilter } from './phraseFilter';
import type { RunningText } from './runningText';

/** So many stretches are remembered: the paragraphs of a book. */
const mostRemembered = 20_000;

/** Finds words of sources in running text. What a paragraph has is remembered until its text changes. */
export class UnquotedWords {
  readonly #shelf: Shelf;
  readonly #agreements: readonly Agreement[];
  readonly #titles: readonly string[];
  readonly #known = new Map<string, readonly QuotedPassage[]>();

  /** @param titles of works: to name one is not to quote it */
  constructor(shelf: Shelf, agreements: readonly Agreement[], titles: readonly string[]) {
    this.#shelf = shelf;
    this.#agreements = agreements;
    this.#titles = titles.map(inWords).filter((title) => title.split(' ').length >= fewestWords);
  }

  /** Runs of eight words or more that are a source's; spans are in the document. */
  *find(stretches: readonly RunningText[], unescaping: Folding): Steps<readonly QuotedPassage[]> {
    const found: QuotedPassage[] = [];
    const filter = yield* PhraseFilter.of(this.#shelf);
    for (const { start, text } of stretches) {
      let known = this.#known.get(text);
      if (!known) {
        known = yield* this.#inStretch(text, unescaping, filter);
        if (this.#known.size >= mostRemembered) this.#known.clear();
        this.#known.set(text, known);
      }
      for (const each of known) found.push({ ...each, span: moved(each.span, start) });
    }
    return found;
  }

  *#inStretch(
    text: string,
    unescaping: Folding,
    filter: PhraseFilter,
  ): Steps<readonly QuotedPassage[]> {
    // What is opaque is blanked already: the text is plain.
    const words = yield* documentWords(text, { language: 'plaintext', unescaping }, this.#shelf);
    const runs = yield* new RunFinder(words, this.#shelf, filter).runs(fewestWords);
    if (runs.length === 0) return [];
    const names = findAgreementNames(text, this.#agreements, []);
    return apart(runs)
      .map((run) => asPassage(run, words))
      .filter(({ span }) => !this.#isNaming(text, span, names));
  }

  /** Whether without the titles in it nothing of eight words is left. */
  #isNaming(text: string, { start, end }: Span, names: readonly Span[]): boolean {
    let at = start;
    for (const name of [...names, { start: end, end }]) {
      const rest = text.slice(at, Math.min(Math.max(name.start, at), end));
      if (wordsOf(rest).length >= fewestWords) {
        const words = inWords(rest);
        return this.#titles.some((title) => title.includes(words));
      }
      at = Math.max(at, name.end);
    }
    return true;
  }
}

function inWords(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
