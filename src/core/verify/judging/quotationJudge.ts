import type { Shelf } from '../../index/shelf';
import type { DocumentLanguage } from '../../markup/language';
import type { Steps } from '../../text/steps';
import type { CitedBy } from '../citing/citationsOf';
import { placesOf, type CitedSource } from '../citing/writtenCitation';
import type { Finding } from '../finding';
import type { CitedPlace } from '../match/match';
import type { PhraseIndex } from '../match/phraseIndex';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { Comparer } from './comparison';
import { judge } from './judge';
import { KnownFindings } from './knownFindings';
import type { KnownTitles } from './knownTitles';

/** So many quotations are compared between two pauses: a millisecond or two. */
const quotationsOfStep = 4;

/** Judges quotations by the sources of a shelf. What was found of one is remembered while it stays as it is. */
export class QuotationJudge {
  readonly #comparer: Comparer;
  readonly #known = new KnownFindings();
  readonly #titles: KnownTitles;
  #judged = 0;

  constructor(shelf: Shelf, titles: KnownTitles) {
    this.#comparer = new Comparer(shelf);
    this.#titles = titles;
  }

  /**
   * The findings of quotations in their order; none of those within a quotation that is found in a source.
   * @param quotations in the order of the text, inner ones after those that hold them
   * @param cited parallel to them
   * @param phrases the shelf's
   */
  *all(
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
        const places = by.own.flatMap((each) => each.cited.flatMap(placeByPlace));
        const comparison = this.#comparer.compare(quotation, places, phrases);
        return judge(quotation, by, comparison, isTitle);
      });
      findings.push(finding);
      if (finding.kind !== 'unchecked') foundUntil = Math.max(foundUntil, quotation.outer.end);
      if (++this.#judged % quotationsOfStep === 0) yield;
    }
    return findings;
  }
}

/** A source once for each place of it that a citation names. */
function placeByPlace({ source, locator }: CitedSource): readonly CitedPlace[] {
  const places = locator ? placesOf(locator) : [];
  if (!locator || places.length < 2) return [{ source, ...(locator && { locator }) }];
  return places.map((place) => ({ source, locator: { ...locator, place } }));
}
