import type { DocumentLanguage } from '../../markup/language';
import { Remembered } from '../../text/remembered';
import type { CitedBy } from '../citing/citationsOf';
import type { WrittenCitation } from '../citing/writtenCitation';
import type { Finding } from '../finding';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { standsAt } from './standsAt';
import { asFinding, type Verdict } from './verdict';

/** So many findings are remembered: those of a book or two. */
const mostRemembered = 5_000;

/**
 * What was found of quotations, by all that it depends on: how they are written, and what is cited. Most
 * of a document's are the same after a keystroke, and only stand somewhere else.
 */
export class KnownFindings {
  readonly #known = new Remembered<Verdict>(mostRemembered);

  /**
   * @param text the document
   * @param judge finds it out, where it is not known
   */
  of(
    text: string,
    language: DocumentLanguage,
    quotation: WrittenQuotation,
    by: CitedBy,
    judge: () => Verdict,
  ): Finding {
    const key = `${language} ${keyOf(text, quotation, by)}`;
    return asFinding(this.#known.of(key, judge), quotation, by);
  }
}

function keyOf(text: string, quotation: WrittenQuotation, { own, nearby }: CitedBy): string {
  const { outer, span, form } = quotation;
  const ofOwn = own.map((each) => `${standsAt(each, quotation)} ${citedIn(each)}`);
  const place = `${form} ${span.start - outer.start} ${span.end - outer.start}`;
  const written = text.slice(outer.start, outer.end);
  return [place, ...ofOwn, '', ...nearby.map(citedIn), '', written].join('\n');
}

function citedIn({ cited, unknown = '' }: WrittenCitation): string {
  let key = unknown;
  for (const { source, speakers, stranger, locator } of cited) {
    key += ` ${source.id} ${locator?.label} ${locator?.value} ${stranger}`;
    for (const { id } of speakers) key += ` ${id}`;
  }
  return key;
}
