import type { DocumentLanguage } from '../../markup/language';
import { firstAbove } from '../../text/firstAbove';
import type { Span } from '../../text/span';
import type { Repeatable } from '../citing/citationOfSite';
import { isSameCited } from '../citing/sameCited';
import type { Finding } from '../finding';
import type { FoundQuotation } from '../reading/foundQuotation';
import { inlineQuotations } from '../reading/inline/inlineQuotations';
import type { Frame } from './frame';
import { leavesOpen } from './leavesOpen';
import { movedFindings } from './movedFindings';
import type { Place } from './place';

/** What is read in a section. UTF-16 offsets in the section. */
export interface SectionReading {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Whether a citation repeats the one before the section. */
  readonly asksBefore: boolean;
  /** What the next citation may repeat; absent where it is what was cited before the section. */
  readonly last?: Repeatable;
}

/** A section where it stands. */
export interface PlacedSection {
  readonly section: Section;
  readonly place: Place;
}

/** A part of a document that is read by itself, and what is known of it. */
export class Section {
  readonly text: string;
  readonly borders: readonly number[];
  readonly frame: Frame;
  /** What may be a quotation. */
  readonly candidates: readonly FoundQuotation[];
  /** Whether something that begins in it may end after it, so that it has to be read with what follows. */
  readonly isOpen: boolean;
  #read:
    | {
        readonly before: Repeatable | undefined;
        readonly shortForms: string;
        readonly reading: SectionReading;
      }
    | undefined;
  #placed:
    | {
        readonly place: Place;
        readonly reading: SectionReading | undefined;
        readonly findings: readonly Finding[];
      }
    | undefined;

  /** @param borders where pieces of the document meet in it, in order: it goes on with notes from elsewhere */
  constructor(
    text: string,
    language: DocumentLanguage,
    frame: Frame,
    borders: readonly number[] = [],
  ) {
    this.text = text;
    this.borders = borders;
    this.frame = frame;
    const meeting = Uint32Array.from(borders);
    const blocks = frame.blocks.map(({ outer }) => outer);
    const { found, isPaired } = inlineQuotations(text, language, frame.opaque, blocks);
    this.candidates = [...frame.blocks, ...found];
    this.isOpen =
      !isPaired ||
      piecesOf(text, borders).some((piece) => leavesOpen(piece, language)) ||
      found.some(({ outer }) => goesOver(outer, meeting));
  }

  /** What stands in its first piece. */
  get beginning(): string {
    return this.text.slice(0, this.borders[0]);
  }

  /** Whether its text is that of some pieces of a document. */
  isAt({ pieces }: Place, document: string): boolean {
    const { text, borders } = this;
    return (
      pieces.length === borders.length + 1 &&
      pieces.every(
        ({ start, end, at }, index) =>
          text.slice(at, borders[index] ?? text.length) === document.slice(start, end),
      )
    );
  }

  /** What was read in it; undefined where that was with another citation before it, and counts, or with other names of works. */
  readingAfter(before: Repeatable | undefined, shortForms: string): SectionReading | undefined {
    if (this.#read?.shortForms !== shortForms) return undefined;
    const { reading, before: asked } = this.#read;
    return !reading.asksBefore || isSameCited(asked, before) ? reading : undefined;
  }

  keep(
    before: Repeatable | undefined,
    shortForms: string,
    reading: SectionReading,
  ): SectionReading {
    this.#read = { before, shortForms, reading };
    return reading;
  }

  /** The findings of a reading with the document's offsets. While the section stays there they are the same objects. */
  findingsAt(place: Place, reading: SectionReading | undefined): readonly Finding[] {
    const placed = this.#placed;
    if (placed?.reading === reading && placed?.place.isSame(place)) return placed.findings;
    const findings = movedFindings(reading?.findings ?? [], place);
    this.#placed = { place, reading, findings };
    return findings;
  }
}

function piecesOf(text: string, borders: readonly number[]): readonly string[] {
  return [...borders, text.length].map((end, index) => text.slice(borders[index - 1] ?? 0, end));
}

function goesOver({ start, end }: Span, borders: Uint32Array): boolean {
  return (borders[firstAbove(borders, start)] ?? Infinity) < end;
}
