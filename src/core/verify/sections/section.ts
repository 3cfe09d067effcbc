import type { DocumentLanguage } from '../../markup/language';
import type { Repeatable } from '../citing/citationOfSite';
import { isSameCited } from '../citing/sameCited';
import type { Finding } from '../finding';
import type { FoundQuotation } from '../reading/foundQuotation';
import { inlineQuotations } from '../reading/inline/inlineQuotations';
import type { Frame } from './frame';
import { leavesOpen } from './leavesOpen';
import { movedFindings } from './moved';

/** What is read in a section. UTF-16 offsets in the section. */
export interface SectionReading {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Whether a citation repeats the one before the section. */
  readonly asksBefore: boolean;
  /** What the next citation may repeat; absent where it is what was cited before the section. */
  readonly last?: Repeatable;
}

/** A part of a document that is read by itself, and what is known of it. */
export class Section {
  /** A text of its own: it keeps no document alive. */
  readonly text: string;
  readonly frame: Frame;
  /** What may be a quotation. */
  readonly candidates: readonly FoundQuotation[];
  /** Whether something that begins in it may end after it, so that it has to be read with what follows. */
  readonly isOpen: boolean;
  #read: { readonly before: Repeatable | undefined; readonly reading: SectionReading } | undefined;
  #placed:
    | {
        readonly start: number;
        readonly reading: SectionReading | undefined;
        readonly findings: readonly Finding[];
      }
    | undefined;

  constructor(text: string, language: DocumentLanguage, frame: Frame) {
    this.text = text;
    this.frame = frame;
    const borders = frame.blocks.map(({ outer }) => outer);
    const { found, isPaired } = inlineQuotations(text, language, frame.opaque, borders);
    this.candidates = [...frame.blocks, ...found];
    this.isOpen = !isPaired || leavesOpen(text, language);
  }

  /** What was read in it; undefined where that was with another citation before it, and counts. */
  readingAfter(before: Repeatable | undefined): SectionReading | undefined {
    if (!this.#read) return undefined;
    const { reading, before: asked } = this.#read;
    return !reading.asksBefore || isSameCited(asked, before) ? reading : undefined;
  }

  keep(before: Repeatable | undefined, reading: SectionReading): SectionReading {
    this.#read = { before, reading };
    return reading;
  }

  /**
   * The findings of a reading, where the section begins at `start` of the document. While it stays there they
   * are the same objects.
   */
  findingsAt(start: number, reading: SectionReading | undefined): readonly Finding[] {
    if (this.#placed?.start !== start || this.#placed.reading !== reading) {
      const findings = movedFindings(reading?.findings ?? [], start);
      this.#placed = { start, reading, findings };
    }
    return this.#placed.findings;
  }
}
