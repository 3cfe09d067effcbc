import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { noteBeginnings } from '../noteBeginnings';

/** Where a paragraph ends and the next one begins: `start` and `end` may be the same. */
export interface ParagraphBreak extends Span {
  /** Whether no quotation by marks goes over it: the border of a block quotation. */
  readonly isBorder: boolean;
}

const blankLines = String.raw`\n[ \t>]*\r?\n[\s>]*`;
const htmlBlocks =
  'p|div|li|ul|ol|dl|dt|dd|h[1-6]|td|th|tr|table|section|article|header|footer|figure|figcaption|blockquote|body|main|aside|hr';
const htmlBreaks = String.raw`<\/?(?:${htmlBlocks})(?:\s[^<>]{0,1000})?>(?:\s|<\/?(?:${htmlBlocks})(?:\s[^<>]{0,1000})?>)*`;

const pattern = (...sources: readonly string[]) => new RegExp(sources.join('|'), 'giu');

const breaks: Readonly<Record<DocumentLanguage, RegExp>> = {
  markdown: pattern(
    blankLines,
    String.raw`\n[ \t>]{0,40}(?:[-*+]|#{1,6}|1[.)])[ \t]+`,
    String.raw`\n(?=${noteBeginnings.markdown})`,
  ),
  html: pattern(blankLines, htmlBreaks),
  latex: pattern(
    blankLines,
    String.raw`\\(?:item|par|chapter|(?:sub){0,2}section|(?:sub)?paragraph)\b\*?\s*`,
  ),
  typst: pattern(blankLines, String.raw`\n[ \t]{0,40}(?:[-+/]|={1,6})[ \t]+`),
  asciidoc: pattern(blankLines, String.raw`\n(?:\*{1,5}|\.{1,5}|-|={1,6})[ \t]+`),
  restructuredtext: pattern(blankLines, String.raw`\n(?=${noteBeginnings.restructuredtext})`),
  org: pattern(
    blankLines,
    String.raw`\n[ \t]{0,40}[-+][ \t]+`,
    String.raw`\n\*{1,9}[ \t]+`,
    String.raw`\n(?=${noteBeginnings.org})`,
  ),
  plaintext: pattern(blankLines),
};

/**
 * The breaks between the paragraphs of a document, in the order of the text.
 * @param blocks the block quotations: their borders are breaks too
 */
export function paragraphBreaks(
  text: string,
  language: DocumentLanguage,
  blocks: readonly Span[],
): readonly ParagraphBreak[] {
  const between = [...text.matchAll(breaks[language])].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    isBorder: false,
  }));
  const borders = blocks.flatMap(({ start, end }) =>
    [start, end].map((at) => ({ start: at, end: at, isBorder: true })),
  );
  return [...between, ...borders].sort((a, b) => a.start - b.start || a.end - b.end);
}
