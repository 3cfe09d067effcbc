import type { Shelf } from '../index/shelf';
import type { DocumentLanguage } from '../markup/language';
import { OpaqueReader } from '../markup/opaqueReader';
import type { Agreement } from '../names/agreement';
import type { CitableWork } from '../quotations/citableWorks';
import { byPlace } from '../text/span';
import type { Steps } from '../text/steps';
import { KnownWorks } from './citing/knownWorks';
import { readerFor } from './citing/shortForms/shortForms';
import type { Finding } from './finding';
import { ignoredSpans, isIgnored } from './ignoring/ignoredSpans';
import { KnownTitles } from './judging/knownTitles';
import { QuotationJudge } from './judging/quotationJudge';
import { PhraseIndex } from './match/phraseIndex';
import { frameOf } from './sections/frame';
import { KnownSections } from './sections/knownSections';
import { SectionReader } from './sections/sectionReader';
import { UnquotedWords } from './unquoted/unquotedWords';

/** What a document is checked against. */
export interface Checkable {
  readonly shelf: Shelf;
  readonly citableWorks: readonly CitableWork[];
  readonly agreements: readonly Agreement[];
}

/**
 * Checks the quotations of documents against the sources of a shelf. What it finds out of a quotation
 * and of a section it remembers, so that a document is checked again quickly after a change.
 */
export class Verifier {
  readonly #shelf: Shelf;
  readonly #opaque = new OpaqueReader();
  readonly #sections = new KnownSections();
  readonly #works: KnownWorks;
  readonly #reader: SectionReader;

  constructor({ shelf, citableWorks, agreements }: Checkable) {
    this.#shelf = shelf;
    const titles = new KnownTitles(citableWorks, agreements);
    this.#works = new KnownWorks(citableWorks);
    this.#reader = new SectionReader({
      works: this.#works,
      judge: new QuotationJudge(shelf, titles),
      unquoted: new UnquotedWords(shelf, agreements, titles),
    });
  }

  /** The findings of a document, in the order of its text, `exact` ones too. */
  *check(text: string, language: DocumentLanguage): Steps<readonly Finding[]> {
    const phrases = yield* PhraseIndex.of(this.#shelf);
    yield* this.#works.learn();
    const opaque = this.#opaque.read(text, language);
    yield;
    const works = readerFor(text, language, this.#works);
    const frame = frameOf(text, language, opaque);
    yield;
    const sections = yield* this.#sections.of(text, language, frame);
    const readings = yield* this.#reader.read(sections, language, phrases, works);
    // Those in notes stand elsewhere than those of the section that they belong to.
    const findings = sections
      .flatMap(({ section, place }, index) => section.findingsAt(place, readings[index]))
      .sort(byPlace);
    const ignored = ignoredSpans(text, language, opaque);
    if (ignored.length === 0) return findings;
    return findings.map((finding) =>
      isIgnored(finding, ignored, findings) ? { ...finding, ignored: true } : finding,
    );
  }
}
