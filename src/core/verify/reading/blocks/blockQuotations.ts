import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import type { FoundQuotation } from '../foundQuotation';
import { asciidocBlocks } from './asciidocBlocks';
import {
  delimitedBlocks,
  htmlBlocks,
  latexBlocks,
  orgBlocks,
  type BlockDelimiters,
} from './delimitedBlocks';
import { indentedBlocks } from './indentedBlocks';
import { markdownBlocks } from './markdownBlocks';
import { withoutHolders } from './withoutHolders';

/** The block quotations of a document, those within others too, in the order of their beginnings. */
export function blockQuotations(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly FoundQuotation[] {
  return withoutHolders(readers[language](text, opaque));
}

type Reader = (text: string, opaque: readonly Span[]) => readonly FoundQuotation[];

const delimited =
  (delimiters: BlockDelimiters): Reader =>
  (text, opaque) =>
    delimitedBlocks(text, opaque, delimiters);

const readers: Readonly<Record<DocumentLanguage, Reader>> = {
  markdown: (text, opaque) => [
    ...markdownBlocks(text, opaque),
    ...delimitedBlocks(text, opaque, htmlBlocks),
  ],
  latex: delimited(latexBlocks),
  html: delimited(htmlBlocks),
  org: delimited(orgBlocks),
  asciidoc: (text, opaque) => [...asciidocBlocks(text, opaque), ...markdownBlocks(text, opaque)],
  restructuredtext: (text, opaque) => indentedBlocks(text, opaque, 1),
  // E-mail has Markdown's quoted lines.
  plaintext: (text, opaque) => [
    ...indentedBlocks(text, opaque, 3),
    ...markdownBlocks(text, opaque, false),
  ],
  // `#quote(block: true)[…]` is found with the other commands.
  typst: () => [],
};
