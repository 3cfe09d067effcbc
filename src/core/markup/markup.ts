import type { RichText } from '../cite/richText';
import type { Locator } from '../csl/item';
import type { QuoteMarks } from '../quote/quoteMarks';
import type { Folding } from '../text/foldedText';
import type { Span } from '../text/span';

/** The names under which settings and the command line know the markups. */
export type MarkupName =
  | 'markdown'
  | 'footnote'
  | 'pandoc'
  | 'latex'
  | 'latex-csquotes'
  | 'latex-biblatex'
  | 'latex-natbib'
  | 'latex-bibtex'
  | 'typst'
  | 'typst-cite'
  | 'html'
  | 'asciidoc'
  | 'rst'
  | 'org'
  | 'org-cite'
  | 'plaintext';

/** The writer's choice of quotation marks: typographer's or typewriter's. */
export type QuoteMarkShape = 'curly' | 'straight';

/** Which marks a style puts outermost: the American double or the British single ones. */
export type QuoteMarkOrder = 'double-first' | 'single-first';

/** A note as it is written at its place, and what must stand at the end of the document for it. */
export interface Note {
  readonly marker: string;
  readonly definition?: string;
}

/** A footnote that stands in a document. UTF-16 offsets. */
export interface NoteInDocument {
  /** What stands in the running text: `[^2]`, or all of `\footnote{…}`. */
  readonly marker: Span;
  /** The note's text as it is written; within `marker` where notes are written in their place. */
  readonly content: Span;
  /** The whole of the note's text that stands apart, with what introduces it, without a line end. */
  readonly definition?: Span;
  /** What ties the two together: `2`. */
  readonly label?: string;
}

/** A citation by the key of an entry in the document's bibliography. */
export interface KeyedCitation {
  /** The key as the bibliography has it; any characters. */
  readonly key: string;
  readonly locator?: Locator;
  /** What comes before the cited work, for words quoted in it: "The White House, quoted in". Never empty. */
  readonly leadIn?: RichText;
  /** The citation of the work whose words they are: "The White House, fact sheet, June 17, 2013"; with `leadIn`. */
  readonly quoted?: RichText;
  /** Whether the citation style is one of notes. */
  readonly inNotes: boolean;
}

/** How one document writes quotations and citations. */
export interface Markup {
  readonly name: MarkupName;
  /** For lists that a writer reads. */
  readonly title: string;
  /** Writes text so that whoever reads the finished document sees it to the character. */
  readonly escape: (text: string) => string;
  /** Undoes `escape`, and what else the markup writes for a plain character or for a quotation's marks. */
  readonly unescaping: Folding;
  /** @param address where the words were read, to be named by marks that can, if it is known */
  readonly quoteMarks: (
    shape: QuoteMarkShape,
    order: QuoteMarkOrder,
    address?: string,
  ) => QuoteMarks;
  /**
   * A citation with its italics and links.
   * @param address where the words were read; markups that link citations lead there
   */
  readonly richText: (runs: RichText, address?: string) => string;
  /**
   * An inline quotation with its citation, where they are not simply one after the other.
   * @param words what stands inside the outer marks, written
   * @param citation as it follows a quotation: `keyed`'s, a note's marker, or a space and brackets
   */
  readonly inline?: (words: string, citation: string) => string;
  /**
   * A block quotation of one or more paragraphs, written already.
   * @param citation as for `inline`; empty where there is none
   * @param address where the words were read, if that is known
   */
  readonly block: (
    paragraphs: readonly string[],
    citation: string,
    address: string | undefined,
  ) => string;
  /**
   * A footnote. Absent where the language has none.
   * @param label a number that is free in the document
   */
  readonly note?: (content: string, label: number) => Note;
  /** When citations are notes: always, or where the citation style is one of notes. */
  readonly notes: 'always' | 'with-note-styles' | 'never';
  /** Every numbered footnote's number, as the first group, where notes are numbered in the text. Global. */
  readonly noteNumbers?: RegExp;
  /** What a line begins with that holds the text of a note, where that stands apart. */
  readonly definitionLine?: RegExp;
  /**
   * All footnotes of a document, in the order in which its reader sees their numbers; those in code
   * or comments are none. Linear in the text. Absent where the language has none.
   * @param opaque the document's `opaqueSpans`, if they are known already
   */
  readonly notesIn?: (text: string, opaque?: readonly Span[]) => readonly NoteInDocument[];
  /** A written citation with what a formatter may write in another way made one. White space is folded already. */
  readonly comparable?: (written: string) => string;
  /** The address that a written citation's link leads to. */
  readonly addressIn?: (written: string) => string | undefined;
  /** A citation by key, with the space before it. Absent where the document's citations are written out. */
  readonly keyed?: (citation: KeyedCitation) => string;
}

/** `paragraphs` with the citation at the end of the last: how most markups end a block quotation. */
export function withCitation(paragraphs: readonly string[], citation: string): readonly string[] {
  return [...paragraphs.slice(0, -1), `${paragraphs.at(-1) ?? ''}${citation}`];
}
