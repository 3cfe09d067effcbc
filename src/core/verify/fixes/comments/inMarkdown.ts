import type { Span } from '../../../text/span';
import { at, type CommentPlace, type CommentTarget } from './commentPlace';
import { isBlank, lineAround, lineBefore, lineStart, paragraphAround } from './lines';

const written = (comment: string) => `<!-- ${comment} -->`;

/** What a line of Markdown can begin with before its words: quoted lines, lists, a note's label. */
const markers = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)]|\[\^[^\]\s]{1,100}\]:)[ \t]*)*$/u;

/**
 * Right before the quotation. A comment that begins a line would take the rest of the line out of the
 * paragraph (CommonMark 4.6), so that there it stands at the end of the line before, or on a line of its own.
 */
export function placeInMarkdown(target: CommentTarget): CommentPlace {
  const { text, span, isBlock } = target;
  if (isBlock) return aboveBlock(target);
  const prefix = text.slice(lineStart(text, span.start), span.start);
  if (!markers.test(prefix)) return { span: at(span.start), write: written };
  return atLineStart(target, prefix);
}

function atLineStart(target: CommentTarget, prefix: string): CommentPlace {
  const { text, span, eol } = target;
  const before = lineBefore(text, span.start);
  const hasMarker = /[^ \t>]/u.test(prefix);
  const goesOn = prefix.replace(/[^ \t>]/gu, ' ');
  if (isBlank(text, before, 'markdown') && !hasMarker) {
    const reach = paragraphAround(text, span.start, 'markdown');
    const gap = `${eol}${prefix.trimEnd()}${eol}${prefix}`;
    return { span: at(span.start), write: (comment) => `${written(comment)}${gap}`, reach };
  }
  if (before && !hasMarker && isRunningText(text, before, prefix)) {
    const line = text.slice(before.start, before.end);
    const end = before.start + line.replace(/[ \t]*\\?$/u, '').length;
    return { span: at(end), write: (comment) => ` ${written(comment)}` };
  }
  const paragraph = paragraphAround(text, span.start, 'markdown');
  const words = text.slice(paragraph.start, span.start - prefix.length);
  return {
    span: at(span.start),
    write: (comment) => `${written(comment)}${eol}${goesOn}`,
    ...(!/[\p{L}\p{N}]/u.test(words) && { reach: paragraph }),
  };
}

/** Whether the paragraph of a line goes on in the next one: it is no heading, and quoted as deeply. */
function isRunningText(text: string, line: Span, nextPrefix: string): boolean {
  const written = text.slice(line.start, line.end);
  const depth = (prefix: string) => prefix.replace(/[^>]/gu, '').length;
  const ownDepth = depth(/^[ \t>]*/u.exec(written)?.[0] ?? '');
  return (
    ownDepth === depth(nextPrefix) && !/^[ \t>]*(?:#{1,6}\s|[-=*_]{3,}\s*$|[`~]{3})/u.test(written)
  );
}

/** Between blank lines, outside the block. */
function aboveBlock({ text, span, eol }: CommentTarget): CommentPlace {
  const line = lineAround(text, span.start);
  const marks = /^[ \t>]*/u.exec(text.slice(line.start, line.end))?.[0] ?? '';
  const prefix = marks.slice(0, Math.max(marks.lastIndexOf('>'), 0));
  const blank = `${prefix.trimEnd()}${eol}`;
  const gap = isBlank(text, lineBefore(text, line.start), 'markdown') ? '' : blank;
  return {
    span: at(line.start),
    write: (comment) => `${gap}${prefix}${written(comment)}${eol}${blank}`,
    reach: paragraphAround(text, line.start, 'markdown'),
  };
}
