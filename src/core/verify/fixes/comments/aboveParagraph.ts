import { at, type CommentPlace, type CommentTarget } from './commentPlace';
import { indentAt, isBlank, lineAround, lineBefore, lineStart, paragraphAround } from './lines';

/** A line after which a paragraph begins without a blank one: headings, their rules, keywords. */
const heading = {
  org: /^(?:\*+ |[ \t]*#\+|[ \t]*:[A-Z]+:)/u,
  restructuredtext: /^([=\-~^"'`#*+.:_])\1{2,}[ \t]*$/u,
} as const;

const bullet = /^[ \t]*(?:[-+*•]|\d{1,9}[.)]|#\.|\[[-#*\w]{1,20}\])[ \t]/u;

/** In Org, whose comments part paragraphs: above the paragraph, with blank lines. */
export function placeInOrg(target: CommentTarget): CommentPlace {
  const start = target.isBlock
    ? lineStart(target.text, target.span.start)
    : paragraphStart(target, heading.org);
  return above(target, start, itemIndent(target.text, start), (comment) => [`# ${comment}`]);
}

/**
 * In reStructuredText, likewise. What is indented more than a comment would be a part of it, so that
 * above a block quotation an empty comment ends it.
 */
export function placeInRst(target: CommentTarget): CommentPlace {
  const { text, span, isBlock } = target;
  if (!isBlock) {
    const start = paragraphStart(target, heading.restructuredtext);
    return above(target, start, itemIndent(text, start), (comment) => [`.. ${comment}`]);
  }
  const start = lineStart(text, span.start);
  const indent = outerIndent(text, start);
  return above(target, start, indent, (comment) => [`.. ${comment}`, '..']);
}

function above(
  { text, language, span, eol }: CommentTarget,
  start: number,
  indent: string,
  lines: (comment: string) => readonly string[],
): CommentPlace {
  const gap = isBlank(text, lineBefore(text, start), language) ? '' : eol;
  return {
    span: at(start),
    write: (comment) =>
      gap +
      lines(comment)
        .map((line) => `${indent}${line}${eol}${eol}`)
        .join(''),
    reach: { start, end: paragraphAround(text, span.start, language).end },
  };
}

/** Where the paragraph begins, or the item of a list. */
function paragraphStart({ text, language, span }: CommentTarget, afterWhich: RegExp): number {
  const first = paragraphAround(text, span.start, language).start;
  let start = lineStart(text, span.start);
  while (start > first && !bullet.test(lineText(text, start))) {
    const before = lineBefore(text, start);
    if (!before || afterWhich.test(lineText(text, before.start))) break;
    start = before.start;
  }
  return start;
}

/** Before a further item of a list a comment belongs to the item before, or it would end the list. */
function itemIndent(text: string, start: number): string {
  const indent = indentAt(text, start);
  if (!bullet.test(lineText(text, start))) return indent;
  let before = lineBefore(text, start);
  while (before && lineText(text, before.start).trim() === '')
    before = lineBefore(text, before.start);
  const isFurther =
    before !== undefined &&
    (bullet.test(lineText(text, before.start)) ||
      indentAt(text, before.start).length > indent.length);
  return isFurther ? `${indent}  ` : indent;
}

/** The indentation of what holds an indented block. */
function outerIndent(text: string, start: number): string {
  const own = indentAt(text, start).length;
  for (let line = lineBefore(text, start); line; line = lineBefore(text, line.start)) {
    const indent = indentAt(text, line.start);
    if (lineText(text, line.start).trim() !== '' && indent.length < own) return indent;
  }
  return '';
}

function lineText(text: string, start: number): string {
  const line = lineAround(text, start);
  return text.slice(line.start, line.end);
}
