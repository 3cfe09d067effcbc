import type { Severity } from '../verify/severity';
import type { Change, Fault, FindingKind, UncheckedReason } from '../verify/finding';
import type { Position } from './lines';

/**
 * What is told of a quotation, as plain data: what `check --json` prints, in this order, and what all
 * reports are written from. `null` stands for what there is not. Documented in docs/checking.md.
 */
export interface ReportedFinding {
  /** Where its words begin and end in the document, marks not included. */
  readonly start: Position;
  readonly end: Position;
  readonly finding: FindingKind;
  /** `none` where it is ignored. */
  readonly severity: Severity;
  /** As it stands in the document, markup and line breaks included. */
  readonly quotation: string;
  /** The id of the passage that it was compared with, `SOURCE#p3.2`. */
  readonly passage: string | null;
  /** How it ought to read: the source's words, with the quotation's marked edits. */
  readonly expected: string | null;
  /** The quotation beside its source; empty where there is no passage. */
  readonly diff: readonly Difference[];
  /** One sentence or two, for people. */
  readonly message: string;
  /** Whether a comment or a setting asks to pass over it. */
  readonly ignored: boolean;
  /** The quotation as the reader of the finished document sees it. */
  readonly words: string;
  /** The nearest citation, as it is written. */
  readonly citation: string | null;
  /** The id of the source of the passage. */
  readonly source: string | null;
  /** Where in the source: `para. 3`. */
  readonly locator: string | null;
  /** Whose words the passage has, for people: `The White House, fact sheet, quoted in …`. */
  readonly attribution: string | null;
  /** The address of the source, leading to the words where it can. */
  readonly address: string | null;
  /** For `misattributed`: what of the citation is wrong. */
  readonly fault: Fault | null;
  /** For `unchecked`: why. */
  readonly reason: UncheckedReason | null;
  /** The differences that turn the sense. */
  readonly changes: readonly Change[];
  /** The ids of other passages that are as near. */
  readonly ties: readonly string[];
  /** Where the passage stands in the file of its source; a bundled source has none. */
  readonly sourceFile: FileRange | null;
}

/** A part of a quotation beside what the source has there; either may be empty. */
export interface Difference {
  readonly op: DifferenceOp;
  readonly quotation: string;
  readonly source: string;
}

/**
 * What makes the source of the quotation: `replace`, `insert` what it leaves out, `delete` what it adds.
 * `typography`: the words are the same; `edit`: a marked edit; `own`: the closing punctuation of the
 * writer's sentence.
 */
export type DifferenceOp =
  'equal' | 'replace' | 'insert' | 'delete' | 'typography' | 'edit' | 'own';

/** A stretch of a file. */
export interface FileRange {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}
