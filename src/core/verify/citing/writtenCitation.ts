import type { CslItem, Locator } from '../../csl/item';
import type { Source } from '../../source/source';
import type { Span } from '../../text/span';

/** A citation that stands in a document, whoever wrote it and in whatever style. UTF-16 offsets. */
export interface WrittenCitation {
  /** `mention`: a sentence that names the work whose words come next. */
  readonly kind: 'note' | 'brackets' | 'key' | 'address' | 'attribution' | 'mention';
  /** What stands in the running text: the brackets, the note's mark, the key with its brackets, the command. */
  readonly span: Span;
  /** Its text: a note's, which may stand elsewhere; else what is in `span`. */
  readonly content: Span;
  /** What it names of what is known; several where it cites several, or where it can be read in two ways. */
  readonly cited: readonly CitedSource[];
  /** What it names that is not known, to tell the writer: a key, or the text; absent where all is known. */
  readonly unknown?: string;
}

/** A source that a citation names. */
export interface CitedSource {
  readonly source: Source;
  /** Those of its quoted works that the citation names as where the words are from: "The White House, quoted in …". */
  readonly speakers: readonly CslItem[];
  /** Whom it names so, if not one of these: “Thomas Jefferson, quoted in …”. */
  readonly stranger?: string;
  /** The place that it names; absent where it names none, or none of a kind that the source tells. */
  readonly locator?: CitedLocator;
}

export interface CitedLocator extends Locator {
  /** In the source's body; absent where the source has no such place. */
  readonly place?: Span;
  /** The other places, where it names several. */
  readonly others?: readonly Span[];
}

/** Every place that a locator names and its source has. */
export function placesOf({ place, others = [] }: CitedLocator): readonly Span[] {
  return place ? [place, ...others] : [];
}
