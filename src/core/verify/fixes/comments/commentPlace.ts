import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';

/** Where a comment is asked for that means one finding. */
export interface CommentTarget {
  /** The whole document. */
  readonly text: string;
  readonly language: DocumentLanguage;
  /** The document's line end. */
  readonly eol: string;
  /** The quotation with its marks, or the words. */
  readonly span: Span;
  readonly isBlock: boolean;
  /** Where the other findings of the document begin, in order. */
  readonly others: readonly number[];
}

/** Where a comment is put in, and how it is written there. */
export interface CommentPlace {
  /** What gives way to it; mostly empty. */
  readonly span: Span;
  /** @param comment the text of the comment, without its marks */
  readonly write: (comment: string) => string;
  /** The part of the document in which it means all findings; absent where it means the first one. */
  readonly reach?: Span;
}

export function at(offset: number): Span {
  return { start: offset, end: offset };
}

/** Whether one of the others begins between two places. */
export function beginsBetween(others: readonly number[], { start, end }: Span): boolean {
  return others.some((each) => start <= each && each < end);
}
