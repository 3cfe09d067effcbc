import { at, beginsBetween, type CommentPlace, type CommentTarget } from './commentPlace';
import { indentAt, lineBefore, lineStart, paragraphAround } from './lines';

/** A language whose comments can stand on a line of their own in a paragraph and do not part it. */
interface LineComments {
  readonly mark: '%' | '//';
  /** How one is written right before a quotation in its line; undefined where that would put a space in. */
  readonly inLine: (target: CommentTarget) => CommentPlace | undefined;
}

const latex: LineComments = {
  mark: '%',
  // The comment takes the line's end with it, and so adds no space.
  inLine: ({ span, eol }) => ({
    span: at(span.start),
    write: (comment) => `% ${comment}${eol}`,
  }),
};

const typst: LineComments = {
  mark: '//',
  inLine: ({ span }) => ({ span: at(span.start), write: (comment) => `/* ${comment} */` }),
};

const asciidoc: LineComments = {
  mark: '//',
  inLine({ text, span, eol }) {
    const [space = ''] =
      /[ \t]{1,100}$/u.exec(text.slice(Math.max(span.start - 100, 0), span.start)) ?? [];
    if (space === '') return undefined;
    return {
      span: { start: span.start - space.length, end: span.start },
      write: (comment) => `${eol}// ${comment}${eol}`,
    };
  },
};

/**
 * On the line above the one where the quotation begins; in that line, right before it, where another
 * finding would be the first one after the comment.
 */
function placeOnOwnLine(target: CommentTarget, { mark, inLine }: LineComments): CommentPlace {
  const { text, language, span, isBlock, others, eol } = target;
  const line =
    isBlock && language === 'asciidoc'
      ? aboveAttributes(text, span.start)
      : lineStart(text, span.start);
  const paragraph = paragraphAround(text, span.start, language);
  const isFirst = line <= paragraph.start;
  const indent = indentAt(text, line);
  const above: CommentPlace = {
    span: at(line),
    write: (comment) => `${indent}${mark} ${comment}${eol}`,
    ...(isFirst && { reach: paragraph }),
  };
  const wouldReach = isFirst ? paragraph : { start: line, end: span.start };
  const isAtStart = text.slice(line, span.start).trim() === '';
  if (isAtStart || !beginsBetween(others, wouldReach)) return above;
  return inLine(target) ?? above;
}

/** AsciiDoc's blocks have their attributes and titles on lines before them. */
function aboveAttributes(text: string, start: number): number {
  let line = lineStart(text, start);
  for (;;) {
    const before = lineBefore(text, line);
    if (
      !before ||
      !/^(?:\[[^\n]*\]|\.[^\s.][^\n]*)[ \t]*$/u.test(text.slice(before.start, before.end))
    ) {
      return line;
    }
    line = before.start;
  }
}

export const placeInLatex = (target: CommentTarget) => placeOnOwnLine(target, latex);
export const placeInTypst = (target: CommentTarget) => placeOnOwnLine(target, typst);
export const placeInAsciidoc = (target: CommentTarget) => placeOnOwnLine(target, asciidoc);
