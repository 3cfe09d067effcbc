import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import type { FoundQuotation } from '../foundQuotation';
import { asciidocBlocks } from './asciidocBlocks';
import { delimitedBlocks, htmlBlocks, latexBlocks, orgBlocks } from './delimitedBlocks';
import { indentedBlocks } from './indentedBlocks';
import { markdownBlocks } from './markdownBlocks';

/** The block quotations of a document, those within others too, in no particular order. */
export function blockQuotations(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly FoundQuotation[] {
  switch (language) {
    case 'markdown':
      return [...markdownBlocks(text, opaque), ...delimitedBlocks(text, opaque, htmlBlocks)];
    case 'latex':
      return delimitedBlocks(text, opaque, latexBlocks);
    case 'html':
      return delimitedBlocks(text, opaque, htmlBlocks);
    case 'org':
      return delimitedBlocks(text, opaque, orgBlocks);
    case 'asciidoc':
      return [
        ...asciidocBlocks(text, opaque),
        ...markdownBlocks(text, opaque).map((each) => withoutMarkers(text, each)),
      ];
    case 'restructuredtext':
      return indentedBlocks(text, opaque, 1);
    case 'plaintext':
      return indentedBlocks(text, opaque, 3);
    case 'typst':
      // `#quote(block: true)[…]` is found with the other commands.
      return [];
  }
}

/** AsciiDoc has Markdown's quoted lines too; elsewhere in it the sign is a character. */
function withoutMarkers(text: string, found: FoundQuotation): FoundQuotation {
  const { span } = found;
  const markers = text.slice(span.start, span.end).matchAll(/(?<=\n[ \t]{0,12})>[ \t]{0,4}/gu);
  const repeatedMarks = [...markers].map(({ 0: { length }, index }) => {
    const start = span.start + index;
    return { start, end: start + length };
  });
  return { ...found, repeatedMarks };
}
