import type { DocumentLanguage } from '../../markup/language';
import type { Steps } from '../../text/steps';
import { bondsOf } from './bonds';
import { Cutting } from './cutting';
import type { Frame } from './frame';
import type { PlacedSection, Section } from './section';

/**
 * The sections of the last document. After a change most are the same, wherever they stand now, and so is
 * what was read in them.
 */
export class KnownSections {
  #language: DocumentLanguage | undefined;
  #known: ReadonlyMap<string, Section> = new Map();

  /**
   * The sections of a document, in the order of its running text: together they are all of it. Notes whose
   * texts stand apart are of the section that they belong to, if it leaves nothing open.
   */
  *of(text: string, language: DocumentLanguage, frame: Frame): Steps<readonly PlacedSection[]> {
    const before = language === this.#language ? this.#known : new Map<string, Section>();
    const cutting = new Cutting(text, language, frame, before);
    const placed = yield* cutting.cut(bondsOf(text, language, frame));
    [this.#language, this.#known] = [language, cutting.known];
    return placed;
  }
}
