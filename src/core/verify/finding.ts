import type { Source } from '../source/source';
import type { Span } from '../text/span';
import type { WrittenCitation } from './citing/writtenCitation';
import type { WrittenQuotation } from './reading/writtenQuotation';

/** What verification can say of a quotation (docs/matching.md); also the codes of diagnostics. */
export const findingKinds = [
  'exact',
  'typography',
  'edited',
  'altered',
  'misattributed',
  'uncited',
  'unquoted',
  'not-found',
  'unchecked',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** What verification says of one quotation, or of words that ought to be one. */
export interface Finding {
  readonly kind: FindingKind;
  /** The words in the document, without marks: UTF-16 offsets. */
  readonly span: Span;
  /** Absent for `unquoted`. */
  readonly quotation?: WrittenQuotation;
  /** The citations that belong to it, the nearest first. */
  readonly citations: readonly WrittenCitation[];
  /**
   * Where the words stand, or those that are nearest; the first is the one that is compared. Others
   * follow where they are as good: a tie. Empty where no source has anything like it. Of a quotation that is
   * torn apart those of the two parts that do not belong together.
   */
  readonly places: readonly QuotedPlace[];
  /**
   * The quotation beside the first place, in the quotation's order; empty where no place is near, and where
   * parts of it are of several.
   */
  readonly diff: readonly DiffPart[];
  /** What the differences come to that change the sense. */
  readonly changes: readonly Change[];
  /** For `misattributed`: what of the citation is wrong. */
  readonly fault?: Fault;
  /** For `unchecked`: why. */
  readonly reason?: UncheckedReason;
  /** For people: one sentence or two, without the quotation itself. */
  readonly message: string;
  /** Whether a comment in the document, or a setting, asks to pass over it. */
  readonly ignored: boolean;
}

/** A stretch of a source. */
export interface QuotedPlace {
  readonly source: Source;
  /** In the source's body: from the first word that is quoted to the last. */
  readonly passage: Span;
}

/**
 * A part of a quotation beside its source. `same`: the words agree, `typography`: they do but for what
 * is folded; `different`: unmarked, either side may be empty; `edit`: a marked edit, `[…]` or `[w]hat`,
 * with what the source has there; `own`: the closing comma or full stop of the writer's sentence.
 */
export interface DiffPart {
  readonly kind: 'same' | 'typography' | 'different' | 'edit' | 'own';
  /** As the reader of the document sees it. */
  readonly quotation: string;
  /** As the source has it; of a long omission the whole. */
  readonly source: string;
  /** In the document; empty where something is left out. */
  readonly span: Span;
  /** In the source's body; empty where something is added. */
  readonly passage: Span;
}

/** Whether its parts are each a source's, but not in this order, or not of one source. */
export function isTornApart({ changes }: Pick<Finding, 'changes'>): boolean {
  return changes.some(({ kind }) => kind === 'order' || kind === 'joined');
}

/** Kinds of differences that turn the sense of words. */
export type ChangeKind = 'number' | 'negation' | 'modal' | 'name' | 'order' | 'joined';

export interface Change {
  readonly kind: ChangeKind;
  /** The words as the quotation has them; empty where it leaves them out. */
  readonly quotation: string;
  /** As the source has them; empty where the quotation adds them. */
  readonly source: string;
}

export type Fault = 'work' | 'speaker' | 'locator';

export type UncheckedReason =
  /** Fewer than four words without a citation: scare quotes, titles. */
  | 'too-short'
  /** No citation, and no source has such words. */
  | 'no-citation'
  /** It cites only works that are no sources. */
  | 'unknown-source'
  /** Nothing but an ellipsis or brackets. */
  | 'no-words'
  /** The title of a work or of an agreement, without a citation. */
  | 'title';
