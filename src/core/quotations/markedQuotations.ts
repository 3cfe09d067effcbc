import { nextMark, openerAt, type OpenLevel } from '../complete/openQuotation';
import type { DocumentLanguage } from '../markup/language';
import type { Span } from '../text/span';

/**
 * What a document gives as quoted: the text between quotation marks, inner ones after those that hold
 * them, and block quotations. In the order of their beginnings; without the marks. Linear in the text.
 * @param opaque code, math and commands: marks in them are none
 */
export function markedQuotations(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly Span[] {
  return [...inlineQuotations(text, language, opaque), ...blockQuotations(text, language)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function inlineQuotations(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly Span[] {
  const found: Span[] = [];
  let open: OpenLevel[] = [];
  let nextOpaque = 0;
  let offset = 0;
  let paragraphEnd = endOfParagraph(text, 0);
  for (;;) {
    while ((opaque[nextOpaque]?.start ?? text.length) < offset) nextOpaque++;
    const opaqueStart = opaque[nextOpaque]?.start ?? text.length;
    offset = Math.min(nextMark(text, offset), opaqueStart);
    if (offset >= text.length) return found;
    if (offset >= paragraphEnd) {
      // A mark that nobody closed in its paragraph; brackets hold several.
      open = open.filter(({ opener, close }) => opener && /^[}\]<]/u.test(close));
      paragraphEnd = endOfParagraph(text, offset);
    }
    const innermost = open.at(-1);
    const level = openerAt(text, offset, language);
    if (innermost && text.startsWith(innermost.close, offset)) {
      open.pop();
      if (innermost.opener && offset > innermost.start) {
        found.push({ start: innermost.start, end: offset });
      }
      offset += innermost.close.length;
    } else if (level) {
      open.push(level);
      offset = level.start;
    } else {
      offset = offset === opaqueStart ? (opaque[nextOpaque]?.end ?? offset + 1) : offset + 1;
    }
  }
}

function endOfParagraph(text: string, offset: number): number {
  blankLine.lastIndex = offset;
  const found = blankLine.exec(text);
  return found ? found.index + found[0].length : text.length;
}

const blankLine = /\n[ \t>]*\r?\n/gu;

/** Lines that are indented more than a paragraph's first one is. */
const indented = /(?<=(?<![^])|\n[ \t]*\r?\n)(?:(?: {3,}|\t)[^\n]*(?:\n|(?![^])))+/gu;

/** Block quotations; longer ones are chapters. */
const blocks: Readonly<Record<DocumentLanguage, RegExp>> = {
  markdown: /^[ \t]{0,3}>[^\n]*(?:\n[ \t]{0,3}>[^\n]*)*/gmu,
  latex:
    /(?<=\\begin\{(?<environment>quote|quotation|displayquote)\})[^]{0,20000}?(?=\\end\{\k<environment>\})/gu,
  typst: /(?!)/gu,
  html: /(?<=<blockquote\b[^<>]{0,1000}>)[^]{0,20000}?(?=<\/blockquote>)/giu,
  plaintext: indented,
  asciidoc: /(?<=^____\r?\n)[^]{0,20000}?(?=^____[ \t]*$)/gmu,
  restructuredtext: indented,
  org: /(?<=^[ \t]*#\+begin_quote[ \t]*\r?\n)[^]{0,20000}?(?=^[ \t]*#\+end_quote)/gimu,
};

function blockQuotations(text: string, language: DocumentLanguage): readonly Span[] {
  return [...text.matchAll(blocks[language])].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.length,
  }));
}
