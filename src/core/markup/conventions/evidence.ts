/** What tells how a document cites: its own text and what it belongs to. */
export interface DocumentEvidence {
  readonly text: string;
  /** LaTeX: the text of the main document, which `rootDocumentPath` finds, where this is a part of one. */
  readonly rootText?: string;
  /** Markdown: whether the project (`_quarto.yml`) names a bibliography for all of its documents. */
  readonly projectHasBibliography?: boolean;
}
