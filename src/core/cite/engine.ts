import type { CslItem, Locator } from '../csl/item';
import { loadCslFiles } from './cslFiles';
import { withComma, withFinalPeriod } from './punctuation';
import { joinRuns, type RichText } from './richText';
import { citationStyles, type CitationStyle, type StyleId } from './styles';

/** What a quotation is cited by. */
export interface Citation {
  /** The work whose words they are. */
  readonly work: CslItem;
  /** The work where they were read, when that is another one. */
  readonly quotedIn?: CslItem;
  /** Where in the work that was read: in `quotedIn` if there is one, else in `work`. */
  readonly locator?: Locator;
}

/**
 * Renders citations in one style. Titles may hold CSL-JSON's rich text (`<i>`, `<b>`, `<sup>`,
 * `<span class="nocase">`, …). Both methods depend on their argument alone, never on an earlier
 * call, and always give the full first form; they are synchronous and throw nothing for any work.
 */
export interface CitationEngine {
  readonly style: CitationStyle;
  /**
   * The citation's core: without round brackets about it and without a final period, which a markup
   * adds by `inParentheses` or `withFinalPeriod`. A period that belongs to an abbreviation or a
   * title at the end stays. Empty when neither work has anything that the style prints.
   */
  cite(citation: Citation): RichText;
  /**
   * The entry in the list of works cited, with the final punctuation that the style gives it. The
   * list names the work that was read (Chicago 15.56, APA 8.6, MLA 6.77): of words quoted in another
   * work pass that one. A style without such a list (Bluebook) gives the full citation.
   */
  reference(work: CslItem): RichText;
}

const engines = new Map<StyleId, Promise<CitationEngine>>();

/**
 * The engine of a style, made on first use and kept. citeproc and CSL's files are evaluated then,
 * not before.
 * @throws RangeError for a style that is not bundled
 */
export function loadCitationEngine(style: StyleId): Promise<CitationEngine> {
  let engine = engines.get(style);
  if (!engine) {
    engine = makeEngine(style);
    engines.set(style, engine);
  }
  return engine;
}

async function makeEngine(id: StyleId): Promise<CitationEngine> {
  const style = citationStyles.find((each) => each.id === id);
  if (!style) throw new RangeError(`No citation style "${id}" is bundled`);
  const [{ Processor }, files] = await Promise.all([import('./processor'), loadCslFiles(style)]);
  const processor = new Processor(id, files);
  return {
    style,
    cite({ work, quotedIn, locator }) {
      if (!quotedIn) return processor.citation(work, locator);
      const original = processor.citation(work, undefined);
      return joinQuotedIn(original, processor.citation(quotedIn, locator), style);
    },
    reference(work) {
      return (
        processor.bibliographyEntry(work) ??
        withFinalPeriod(processor.citation(work, undefined), style)
      );
    },
  };
}

function joinQuotedIn(original: RichText, read: RichText, style: CitationStyle): RichText {
  if (original.length === 0 || read.length === 0) return joinRuns(original, read);
  const { words, italic, bracketed } = style.quotedIn;
  const lead = italic ? { text: words, italic } : { text: words };
  return bracketed
    ? joinRuns(original, [{ text: ' (' }, lead, { text: ' ' }], read, [{ text: ')' }])
    : joinRuns(withComma(original, style), [{ text: ' ' }, lead, { text: ' ' }], read);
}
