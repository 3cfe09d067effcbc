import type { Span } from '../../text/span';

/** Where a document says that its bibliography is. Spans are UTF-16 offsets of the document. */
export type BibliographyLink = BibliographyFile | BibliographyInDocument;

/** A file of entries. */
export interface BibliographyFile {
  readonly inline: false;
  /**
   * As the document means it: without quotation marks and escapes, with the ending that the language
   * adds. Mostly relative to the document; may be absolute, begin with `~/`, or be a web address.
   */
  readonly path: string;
  /** The path as it is written, without quotation marks. */
  readonly span: Span;
  /** What the fields of a `.bib` file are, where the document tells. */
  readonly dialect?: 'bibtex' | 'biblatex';
}

/** Pandoc's `references:`, entries in the front matter. */
export interface BibliographyInDocument {
  readonly inline: true;
  /** The list of entries, from its first `-` or its `[`. */
  readonly span: Span;
}
