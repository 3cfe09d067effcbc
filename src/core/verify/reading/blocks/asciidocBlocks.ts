import { hiddenIn } from '../../../markup/notes/enclosed';
import type { Span } from '../../../text/span';
import type { FoundQuotation } from '../foundQuotation';
import { longestBlock } from './delimitedBlocks';

/** A delimiter of a block, with the line that names its author; or a paragraph that such a line makes one. */
const beginnings =
  /^(\[(?:quote|verse|, )[^\]\n]{0,500}\][ \t]*\r?\n)?(?:(_{4,100}|"")[ \t]*(?:\r?\n|(?![^]))|(?<=\]\s{1,9})(?=[^\s_"]|"[^"]))/gmu;

/** `____` blocks, `""` blocks and paragraphs under `[quote]`. */
export function asciidocBlocks(text: string, opaque: readonly Span[]): readonly FoundQuotation[] {
  const isHidden = hiddenIn(opaque);
  const open: { readonly delimiter: string; readonly span: Span }[] = [];
  const found: FoundQuotation[] = [];
  const add = (outer: Span, span: Span) => {
    if (span.end - span.start > longestBlock) return;
    found.push({ span, outer, form: 'block', repeatedMarks: [] });
  };
  for (const { 0: written, 1: named, 2: delimiter, index: start } of text.matchAll(beginnings)) {
    if (isHidden(start, false)) continue;
    const end = start + written.length;
    if (delimiter === undefined) {
      if (named === undefined) continue;
      const close = endOfParagraph(text, end);
      add({ start, end: close }, { start: end, end: close });
      continue;
    }
    const innermost = open.at(-1);
    if (named === undefined && innermost?.delimiter === delimiter) {
      open.pop();
      const endOfLine = start + written.trimEnd().length;
      add(
        { start: innermost.span.start, end: endOfLine },
        { start: innermost.span.end, end: start },
      );
    } else if (open.length < 16) open.push({ delimiter, span: { start, end } });
  }
  return found;
}

function endOfParagraph(text: string, start: number): number {
  const blank = /\n[ \t]*(?:\r?\n|(?![^]))/gu;
  blank.lastIndex = start;
  return blank.exec(text)?.index ?? text.trimEnd().length;
}
