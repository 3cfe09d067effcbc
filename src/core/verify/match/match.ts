import type { CitedSource } from '../citing/writtenCitation';
import type { QuotedPlace } from '../finding';
import type { Step } from './alignment';
import type { Token } from './tokens';

/** A quotation beside a place of a source. */
export interface Match extends QuotedPlace {
  readonly tokens: readonly Token[];
  /** The tokens of the source that the steps mean; their spans are in its body. */
  readonly inSource: readonly Token[];
  readonly steps: readonly Step[];
  /** Whether it is known that the source has the very characters; where it is not, they are to be compared. */
  readonly isToTheCharacter: boolean;
  /** Whether all differences are marked. */
  readonly isVerbatim: boolean;
  readonly hasEdits: boolean;
  /** From 0 to 1: the share of the words that both have, in order. */
  readonly likeness: number;
  /** How many words of the quotation are the source's. */
  readonly sameWords: number;
  /** How many of them in a row. */
  readonly longestRun: number;
}

/** What of a citation says where to look. */
export type CitedPlace = Pick<CitedSource, 'source' | 'locator'>;
