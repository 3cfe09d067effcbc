import type { DocumentLanguage } from '../../markup/language';
import { detached } from '../../text/detached';
import type { Steps } from '../../text/steps';
import type { Frame } from './frame';
import { frameWithin, isFrameWithin } from './frameWithin';
import { Section } from './section';
import { sectionEnds } from './sectionEnds';

/** A section where it stands. */
export interface PlacedSection {
  readonly section: Section;
  /** UTF-16 offset in the document. */
  readonly start: number;
}

/** After so many that are open each, all that follows is read together. */
const mostJoined = 8;
/** So many that are known are looked up between two pauses. */
const knownOfStep = 500;

/**
 * The sections of the last document. After a change most are the same, wherever they stand now, and so is
 * what was read in them.
 */
export class KnownSections {
  #language: DocumentLanguage | undefined;
  #known: ReadonlyMap<string, Section> = new Map();

  /** The sections of a document, in order: together they are all of its text. */
  *of(text: string, language: DocumentLanguage, frame: Frame): Steps<readonly PlacedSection[]> {
    const before = language === this.#language ? this.#known : new Map<string, Section>();
    const known = new Map<string, Section>();
    const placed: PlacedSection[] = [];
    let start = 0;
    let joined = 0;
    let looked = 0;
    const ends = sectionEnds(text, language, frame);
    for (const each of ends) {
      const end = joined < mostJoined ? each : text.length;
      const written = text.slice(start, end);
      let section = known.get(written) ?? before.get(written);
      const isNew = !section || !isFrameWithin(section.frame, frame, { start, end });
      if (!section || isNew) {
        section = new Section(detached(written), language, frameWithin(frame, { start, end }));
      }
      known.set(section.text, section);
      if (isNew || ++looked % knownOfStep === 0) yield;
      if (section.isOpen && end < text.length) joined++;
      else {
        placed.push({ section, start });
        [start, joined] = [end, 0];
      }
      if (end === text.length) break;
    }
    [this.#language, this.#known] = [language, known];
    return placed;
  }
}
