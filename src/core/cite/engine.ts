import type { CslItem } from '../csl/item';
import type { Citation } from './citation';
import { loadCslFiles, type CslFiles } from './cslFiles';
import { firstPosition, type CitationPosition, type Position } from './position';
import { withComma, withFinalPeriod } from './punctuation';
import { joinRuns, type RichText } from './richText';
import { citationStyles, type CitationStyle, type StyleId } from './styles';

/**
 * Renders citations in one style. Titles may hold CSL-JSON's rich text (`<i>`, `<b>`, `<sup>`,
 * `<span class="nocase">`, …). The methods depend on their arguments alone, never on an earlier
 * call; they are synchronous and throw nothing for any work.
 */
export interface CitationEngine {
  readonly style: CitationStyle;
  /** Whether "ibid." stands for the whole of a citation, whatever it cites. */
  readonly hasIbid: boolean;
  /**
   * The citation's core: without round brackets about it and without a final period, which a markup
   * adds by `inParentheses` or `withFinalPeriod`. A period that belongs to an abbreviation or a
   * title at the end stays. Empty when neither work has anything that the style prints.
   * @param position where it stands among the document's citations; in full where it is left out
   */
  cite(citation: Citation, position?: CitationPosition): RichText;
  /**
   * What stands before the citation of the work where words were read: "The White House, fact
   * sheet, June 17, 2013, quoted in", for documents that cite that work by a key.
   */
  leadIn(work: CslItem): RichText;
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
  return citationEngine(style, await loadCslFiles(style));
}

/**
 * The engine of any style; citeproc is evaluated on first use.
 * @param files the style and its locales; the trees are changed
 * @param bundled the bundled style whose amendments hold, where the style has another name
 * @throws whatever citeproc throws at a broken style
 */
export async function citationEngine(
  style: CitationStyle,
  files: CslFiles,
  bundled: string = style.id,
): Promise<CitationEngine> {
  const { Processor } = await import('./processor');
  const processor = new Processor(bundled, files);
  return {
    style,
    hasIbid: processor.hasIbid,
    cite({ work, quotedIn, locator }, position = firstPosition) {
      if (!quotedIn) return processor.citation(work, locator, position.work);
      const { whole } = position;
      if (whole && processor.hasIbid) {
        return processor.citation(quotedIn, locator, { ...position.quotedIn, place: whole });
      }
      const original = processor.citation(work, undefined, position.work);
      const read = processor.citation(quotedIn, locator, position.quotedIn ?? first);
      return joinQuotedIn(original, read, style);
    },
    leadIn(work) {
      const original = processor.citation(work, undefined, first);
      const { words, italic } = style.quotedIn;
      const lead = italic ? { text: words, italic } : { text: words };
      return original.length === 0
        ? []
        : joinRuns(withComma(original, style), [{ text: ' ' }, lead]);
    },
    reference(work) {
      const entry = processor.bibliographyEntry(work);
      if (entry) return entry;
      // A list needs no short name for later.
      const { 'title-short': _, ...full } = work;
      return withFinalPeriod(processor.citation(full, undefined, first), style);
    },
  };
}

const first: Position = { place: 'first' };

function joinQuotedIn(original: RichText, read: RichText, style: CitationStyle): RichText {
  if (original.length === 0 || read.length === 0) return joinRuns(original, read);
  const { words, italic, bracketed, parenthetical } = style.quotedIn;
  if (parenthetical !== undefined) {
    return joinRuns(read, [{ text: ` (${parenthetical} ` }], original, [{ text: ')' }]);
  }
  const lead = italic ? { text: words, italic } : { text: words };
  return bracketed
    ? joinRuns(original, [{ text: ' (' }, lead, { text: ' ' }], read, [{ text: ')' }])
    : joinRuns(withComma(original, style), [{ text: ' ' }, lead, { text: ' ' }], read);
}
