import type { CslItem } from '../csl/item';

/** A text read out of a file that is no source file yet. */
export interface ImportedText {
  /**
   * The words, verbatim, in a source file's syntax: paragraphs parted by blank lines, markers of
   * places such as `{p. 3}` on lines of their own, or between words where the page turns in the
   * middle of a paragraph. Ends with a line end.
   */
  readonly body: string;
  /** What the file itself says of the work, under CSL's names; nothing is guessed. */
  readonly work: Partial<CslItem>;
  /**
   * What was done to the text, in full sentences that a writer understands: nothing is cleaned
   * silently.
   */
  readonly notes: readonly string[];
}

export type ImportFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

/** What a reader of one format gives: text and work as {@link ImportedText} has them. */
export interface ReadText {
  /** In reading order, each without blank lines in it and without white space at its ends. */
  readonly paragraphs: readonly string[];
  readonly work: Partial<CslItem>;
  readonly notes: readonly string[];
}

/** Why a file cannot be read, as a clause that follows the file's name; no fault of the program. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
