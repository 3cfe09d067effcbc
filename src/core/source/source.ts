import type { CslItem } from '../csl/item';
import type { Span } from '../text/span';
import type { Cut } from './cuts';
import type { SourceLocators } from './locators/sourceLocators';
import type { Paragraphs } from './paragraphs';

/** One text that can be quoted. Every span in it is in UTF-16 offsets of `body`. */
export interface Source {
  /** The citation key: `work.id`. */
  readonly id: string;
  readonly work: CslItem;
  /** The verbatim text, to the character; its no-break spaces and oddities are its own. */
  readonly body: string;
  readonly paragraphs: Paragraphs;
  /** Words in the body that are somebody else's, in text order; an inner one stands after the one that holds it. */
  readonly quotedWorks: readonly QuotedWork[];
  /** What of the file's text is not in the body; see `toFile`. */
  readonly cuts: readonly Cut[];
  /** By what the places of the body are cited. */
  readonly locators: SourceLocators;
}

/** A stretch of the body that gives another work's words. */
export interface QuotedWork extends Span {
  readonly work: CslItem;
}
