import type { DocumentLanguage } from '../../markup/language';
import { wordsOf } from '../../index/wordReader';
import type { Shelf } from '../../index/shelf';
import type { Agreement } from '../../names/agreement';
import { findAgreementNames } from '../../names/findAgreementNames';
import { documentWords } from '../../quotations/documentWords';
import { apart, asPassage, fewestWords, type QuotedPassage } from '../../quotations/passagesOfRuns';
import type { Folding } from '../../text/foldedText';
import type { Span } from '../../text/span';
import { Remembered } from '../../text/remembered';
import type { Steps } from '../../text/steps';
import { baseMarkups } from '../citing/baseMarkups';
import type { KnownTitles } from '../judging/knownTitles';
import type { PhraseIndex } from '../match/phraseIndex';
import type { RunningText } from './runningText';
import { sourceRuns } from './sourceRuns';
import { untilStop } from './untilStop';

/** So many stretches are remembered: the paragraphs of a book. */
const mostRemembered = 20_000;

/** Finds words of sources in running text. What a paragraph has is remembered until its text changes. */
export class UnquotedWords {
  readonly #shelf: Shelf;
  readonly #agreements: readonly Agreement[];
  readonly #titles: KnownTitles;
  readonly #known = new Remembered<readonly QuotedPassage[]>(mostRemembered);

  constructor(shelf: Shelf, agreements: readonly Agreement[], titles: KnownTitles) {
    this.#shelf = shelf;
    this.#agreements = agreements;
    this.#titles = titles;
  }

  /** Runs of eight words or more that are a source's; spans are in the document. */
  *find(
    stretches: readonly RunningText[],
    language: DocumentLanguage,
    phrases: PhraseIndex,
  ): Steps<readonly QuotedPassage[]> {
    const { unescaping } = baseMarkups[language];
    const found: QuotedPassage[] = [];
    for (const { start, text } of stretches) {
      // The same text is another one in another language.
      const key = `${language} ${text}`;
      const known =
        this.#known.get(key) ??
        this.#known.keep(key, yield* this.#inStretch(text, unescaping, phrases));
      for (const each of known) found.push({ ...each, span: moved(each.span, start) });
    }
    return found;
  }

  *#inStretch(
    text: string,
    unescaping: Folding,
    phrases: PhraseIndex,
  ): Steps<readonly QuotedPassage[]> {
    // What is opaque is blanked already: the text is plain.
    const words = yield* documentWords(text, { language: 'plaintext', unescaping }, this.#shelf);
    const runs = yield* sourceRuns(words, phrases, fewestWords);
    if (runs.length === 0) return [];
    const names = findAgreementNames(text, this.#agreements, []);
    return apart(runs)
      .map((run) => asPassage(untilStop(run), words))
      .filter(({ span }) => !this.#isNaming(text, span, names));
  }

  /** Whether without the titles in it nothing of eight words is left. */
  #isNaming(text: string, { start, end }: Span, names: readonly Span[]): boolean {
    let at = start;
    for (const name of [...names, { start: end, end }]) {
      const rest = text.slice(at, Math.min(Math.max(name.start, at), end));
      if (wordsOf(rest).length >= fewestWords && !this.#titles.hold(rest)) return false;
      at = Math.max(at, name.end);
    }
    return true;
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
