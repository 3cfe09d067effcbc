import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { inlineTokens } from './inlineTokens';
import { OpenMarks, type InlineQuotations } from './openMarks';
import { paragraphBreaks } from './paragraphBreaks';
import { markOf } from './markShapes';

/** More of the same mark in a row are a line that somebody drew. */
const longestRun = 8;

/**
 * The quotations that marks, commands or tags enclose. Linear in the text.
 * @param opaque what is no prose: marks in it are none
 * @param blocks the block quotations: no quotation goes over their borders
 */
export function inlineQuotations(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
  blocks: readonly Span[],
): InlineQuotations {
  const open = new OpenMarks(text);
  const breaks = paragraphBreaks(text, language, blocks);
  const { first, token: anyToken } = inlineTokens[language];
  let nextBreak = 0;
  let nextOpaque = 0;
  first.lastIndex = 0;
  for (;;) {
    const candidate = first.exec(text);
    if (!candidate) break;
    const drawn = endOfRun(text, candidate.index);
    if (drawn > candidate.index + longestRun) {
      first.lastIndex = drawn;
      continue;
    }
    anyToken.lastIndex = candidate.index;
    const match = anyToken.exec(text);
    if (!match) continue;
    const [written, command, group, end, skip] = match;
    const start = match.index;
    while ((opaque[nextOpaque]?.end ?? Infinity) <= start) nextOpaque++;
    const hidden = opaque[nextOpaque];
    // Commands and tags are opaque themselves.
    const isMarkup = skip === undefined ? /^\\[A-Za-z]/u.test(written) : !skip.startsWith('\\');
    const mayBegin = command !== undefined || end !== undefined || isMarkup;
    if (hidden && (hidden.start < start || (hidden.start === start && !mayBegin))) {
      first.lastIndex = hidden.end;
      continue;
    }
    let resumed = 0;
    for (; (breaks[nextBreak]?.start ?? Infinity) <= start; nextBreak++) {
      const paragraphBreak = breaks[nextBreak];
      if (paragraphBreak) resumed = Math.max(open.endParagraph(paragraphBreak), resumed);
    }
    if (resumed > start) {
      first.lastIndex = resumed;
      continue;
    }
    const token = { start, end: start + written.length };
    first.lastIndex = token.end;
    if (skip !== undefined) continue;
    if (command !== undefined) open.openCommand(command, token);
    else if (group !== undefined) open.openGroup();
    else if (end !== undefined) open.closeGroup(end, token);
    else first.lastIndex = open.readMark(markOf(written), written, token);
    // What was read as a mark may reach into what else would be code: "`AsciiDoc's marks`".
    while ((opaque[nextOpaque]?.start ?? Infinity) < token.end) nextOpaque++;
  }
  return open.finish();
}

/** Where a row of one mark ends; brackets and the like, which pair up, are none. */
function endOfRun(text: string, start: number): number {
  const mark = text.charAt(start);
  let end = start + 1;
  if (!/["“”„‟'‘’‚‛«»‹›`]/u.test(mark)) return end;
  while (text[end] === mark) end++;
  return end;
}
