import type { DocumentLanguage } from '../../markup/language';
import { byPlace, type Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import type { Repeatable } from '../citing/citationOfSite';
import { citationsOf, type CitedBy } from '../citing/citationsOf';
import type { KnownWorks } from '../citing/knownWorks';
import { citationsAfter, type CitationsOfSection } from '../citing/writtenCitations';
import type { CitationReader } from '../citing/shortForms/shortForms';
import type { Finding } from '../finding';
import { judgeUnquoted } from '../judging/judgeUnquoted';
import type { QuotationJudge } from '../judging/quotationJudge';
import type { PhraseIndex } from '../match/phraseIndex';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { quotationsAmong } from '../reading/writtenQuotations';
import { citationsOfPassages } from '../unquoted/citationsOfPassages';
import { runningText } from '../unquoted/runningText';
import type { UnquotedWords } from '../unquoted/unquotedWords';
import type { PlacedSection, Section, SectionReading } from './section';

/** What sections are read with. */
export interface ReadingTools {
  readonly works: KnownWorks;
  readonly judge: QuotationJudge;
  readonly unquoted: UnquotedWords;
}

/** A section on its way. */
interface Unread {
  readonly section: Section;
  /** Its place among the sections. */
  readonly index: number;
  /** What the document cites last before it. */
  readonly before: Repeatable | undefined;
  readonly cites: CitationsOfSection;
  quotations: readonly WrittenQuotation[];
  cited: readonly CitedBy[];
  findings: readonly Finding[];
}

/** So many sections are read between two pauses, a millisecond or less: for their citations, and for their quotations. */
const citedOfStep = 8;
const quotedOfStep = 16;

/** Finds out what is to be said of the sections of a document. */
export class SectionReader {
  readonly #tools: ReadingTools;

  constructor(tools: ReadingTools) {
    this.#tools = tools;
  }

  /**
   * The readings of a document's sections, parallel to them. Those that are not known are read together, one
   * stage after the other: what a stage looks up in large indexes is then near what it looked up before.
   */
  *read(
    sections: readonly PlacedSection[],
    language: DocumentLanguage,
    phrases: PhraseIndex,
    citations: CitationReader,
  ): Steps<readonly SectionReading[]> {
    const readings: SectionReading[] = [];
    const unread = yield* this.#cite(sections, language, citations, readings);
    yield* inSteps(unread, (each) => {
      this.#quote(each, language);
    });
    const { judge, unquoted } = this.#tools;
    for (const each of unread) {
      const { section, quotations, cited } = each;
      each.findings = yield* judge.all(section.text, language, quotations, cited, phrases);
    }
    for (const { section, index, before, cites, quotations, findings } of unread) {
      const taken = [
        ...quotations.map(({ outer }) => outer),
        ...cites.citations.flatMap(({ span, content }) => [span, content]),
        // A note that cites nothing is running text by itself.
        ...section.frame.notes.taken.flatMap(({ start, end }) => [emptyAt(start), emptyAt(end)]),
      ];
      const stretches = runningText(section.text, section.frame.opaque, taken);
      const passages = yield* unquoted.find(stretches, language, phrases);
      const { text } = section;
      const cited = citationsOfPassages(text, language, passages, quotations, cites.citations);
      const bare = passages.map((passage, at) => judgeUnquoted(passage, cited[at] ?? []));
      const all = [...findings, ...bare].sort(byPlace);
      const { asksBefore, last } = cites;
      const reading = { findings: all, asksBefore, ...(last && { last }) };
      readings[index] = section.keep(before, citations.shortForms, reading);
    }
    return readings;
  }

  /** Puts what is known among the readings, and reads the citations of the other sections. */
  *#cite(
    sections: readonly PlacedSection[],
    language: DocumentLanguage,
    citations: CitationReader,
    readings: SectionReading[],
  ): Steps<readonly Unread[]> {
    const unread: Unread[] = [];
    let before: Repeatable | undefined;
    for (const [index, { section }] of sections.entries()) {
      const known = section.readingAfter(before, citations.shortForms);
      if (known) readings[index] = known;
      const cites = known ?? (yield* citationsAfter(before, section, language, citations));
      if ('citations' in cites) {
        unread.push({ section, index, before, cites, quotations: [], cited: [], findings: [] });
        if (unread.length % citedOfStep === 0) yield;
      }
      before = cites.last ?? before;
    }
    return unread;
  }

  #quote(each: Unread, language: DocumentLanguage): void {
    const { text, candidates } = each.section;
    const { citations } = each.cites;
    const isTitle = (words: string) => this.#tools.works.hasTitle(words, language);
    each.quotations = quotationsAmong(candidates, text, language, citations, isTitle);
    each.cited = citationsOf(text, language, each.quotations, citations);
  }
}

function* inSteps<Each>(all: readonly Each[], take: (each: Each) => void): Steps<void> {
  for (const [index, each] of all.entries()) {
    take(each);
    if (index % quotedOfStep === quotedOfStep - 1) yield;
  }
}

function emptyAt(offset: number): Span {
  return { start: offset, end: offset };
}
