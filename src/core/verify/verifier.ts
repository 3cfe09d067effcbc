import type { Shelf } from '../index/shelf';
import type { DocumentLanguage } from '../markup/language';
import { OpaqueReader } from '../markup/opaqueReader';
import type { Agreement } from '../names/agreement';
import type { CitableWork } from '../quotations/citableWorks';
import type { Steps } from '../text/steps';
import { citationsOf, type CitedBy } from './citing/citationsOf';
import { KnownWorks } from './citing/knownWorks';
import { writtenCitations } from './citing/writtenCitations';
import type { Finding } from './finding';
import { ignoredSpans, isIgnored } from './ignoring/ignoredSpans';
import { Comparer } from './judging/comparison';
import { judge } from './judging/judge';
import { PhraseIndex } from './match/phraseIndex';
import { judgeUnquoted } from './judging/judgeUnquoted';
import { KnownFindings } from './judging/knownFindings';
import { KnownTitles } from './judging/knownTitles';
import { writtenQuotations } from './reading/writtenQuotations';
import type { WrittenQuotation } from './reading/writtenQuotation';
import { runningText } from './unquoted/runningText';
import { UnquotedWords } from './unquoted/unquotedWords';

/** What a document is checked against. */
export interface Checkable {
  readonly shelf: Shelf;
  readonly citableWorks: readonly CitableWork[];
  readonly agreements: readonly Agreement[];
}

/** So many quotations are compared between two pauses: a millisecond or two. */
const quotationsOfStep = 4;

/**
 * Checks the quotations of documents against the sources of a shelf. What it finds out of a quotation
 * and of a paragraph it remembers, so that a document is checked again quickly after a change.
 */
export class Verifier {
  readonly #shelf: Shelf;
  readonly #opaque = new OpaqueReader();
  readonly #works: KnownWorks;
  readonly #comparer: Comparer;
  readonly #known = new KnownFindings();
  readonly #titles: KnownTitles;
  readonly #unquoted: UnquotedWords;

  constructor({ shelf, citableWorks, agreements }: Checkable) {
    this.#shelf = shelf;
    this.#works = new KnownWorks(citableWorks);
    this.#comparer = new Comparer(shelf);
    this.#titles = new KnownTitles(citableWorks, agreements);
    this.#unquoted = new UnquotedWords(shelf, agreements, this.#titles);
  }

  /** The findings of a document, in the order of its text, `exact` ones too. */
  *check(text: string, language: DocumentLanguage): Steps<readonly Finding[]> {
    const phrases = yield* PhraseIndex.of(this.#shelf);
    const opaque = this.#opaque.read(text, language);
    yield;
    const citations = yield* writtenCitations(text, language, opaque, this.#works);
    yield;
    const isTitle = (words: string) => this.#works.hasTitle(words, language);
    const quotations = writtenQuotations(text, language, opaque, citations, isTitle);
    yield;
    const cited = citationsOf(text, language, quotations, citations);
    yield;
    const ofQuotations = yield* this.#judgeAll(text, language, quotations, cited, phrases);
    const taken = [
      ...quotations.map(({ outer }) => outer),
      ...citations.flatMap(({ span, content }) => [span, content]),
    ];
    const stretches = runningText(text, opaque, taken);
    yield;
    const unquoted = yield* this.#unquoted.find(stretches, language, phrases);
    const findings = [...ofQuotations, ...unquoted.map(judgeUnquoted)].sort(
      (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
    );
    const ignored = ignoredSpans(text, language, opaque);
    if (ignored.length === 0) return findings;
    return findings.map((finding) =>
      isIgnored(finding, ignored, findings) ? { ...finding, ignored: true } : finding,
    );
  }

  *#judgeAll(
    text: string,
    language: DocumentLanguage,
    quotations: readonly WrittenQuotation[],
    cited: readonly CitedBy[],
    phrases: PhraseIndex,
  ): Steps<readonly Finding[]> {
    const findings: Finding[] = [];
    const isTitle = (words: string) => this.#titles.has(words);
    /** Where the quotation ends that the next ones may stand in, if it is found in a source. */
    let foundUntil = 0;
    for (const [index, quotation] of quotations.entries()) {
      // What is quoted in a quotation is a part of it, and is checked with it.
      if (quotation.depth > 0 && quotation.outer.end <= foundUntil) continue;
      const by = cited[index] ?? { own: [], nearby: [] };
      const finding = this.#known.of(text, language, quotation, by, () => {
        const places = by.own.flatMap((each) => each.cited);
        const comparison = this.#comparer.compare(quotation, places, phrases);
        return judge(quotation, by, comparison, isTitle);
      });
      findings.push(finding);
      if (finding.kind !== 'unchecked') foundUntil = Math.max(foundUntil, quotation.outer.end);
      if (index % quotationsOfStep === quotationsOfStep - 1) yield;
    }
    return findings;
  }
}
