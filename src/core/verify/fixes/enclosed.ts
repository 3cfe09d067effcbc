import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';

/** Emphasis and what else can stand round words, in each language: what opens it, and what closes it. */
const pairs: Readonly<Record<DocumentLanguage, readonly (readonly [RegExp, string | RegExp])[]>> = {
  markdown: [
    [/\*{1,3}$/u, ''],
    [/_{1,3}$/u, ''],
    [/~~$/u, ''],
    [/<(?:em|strong|b|i|u|mark|span)\b[^<>]{0,300}>$/iu, /^<\/\w{1,6}>/u],
  ],
  html: [[/<(?:em|strong|b|i|u|mark|span|cite|small)\b[^<>]{0,300}>$/iu, /^<\/\w{1,6}>/u]],
  latex: [[/\\(?:emph|text[a-z]{2,8}|underline)\{$/u, /^\}/u]],
  typst: [
    [/\*$/u, ''],
    [/_$/u, ''],
    [/#(?:emph|strong|underline)\[$/u, /^\]/u],
  ],
  asciidoc: [
    [/\*{1,2}$/u, ''],
    [/_{1,2}$/u, ''],
  ],
  restructuredtext: [[/\*{1,2}$/u, '']],
  org: [[/(?<=[\s("'{-])[*/_+]$/u, '']],
  plaintext: [],
};

/**
 * A stretch of a document with the emphasis that stands round all of it, so that none is left empty.
 * @param within what it must not go beyond
 */
export function withEmphasis(
  text: string,
  span: Span,
  within: Span,
  language: DocumentLanguage,
): Span {
  let { start, end } = span;
  for (;;) {
    const before = text.slice(Math.max(within.start, start - 320), start);
    const after = text.slice(end, Math.min(within.end, end + 20));
    const found = pairs[language].flatMap(([opens, closes]) => {
      const opener = opens.exec(before)?.[0];
      if (opener === undefined) return [];
      const closer = closes === '' ? sameMarks(opener, after) : (after.match(closes)?.[0] ?? '');
      return closer === '' ? [] : [{ opener, closer }];
    })[0];
    if (!found) return { start, end };
    start -= found.opener.length;
    end += found.closer.length;
  }
}

function sameMarks(opener: string, after: string): string {
  return after.startsWith(opener) ? opener : '';
}

/** A stretch with the backslash that escapes its first character. */
export function withEscape(text: string, { start, end }: Span): Span {
  const [slashes = ''] = /\\{0,20}$/u.exec(text.slice(Math.max(start - 20, 0), start)) ?? [];
  const isEscaped = slashes.length % 2 === 1 && /[!-/:-@[-`{-~]/u.test(text.charAt(start));
  return { start: isEscaped ? start - 1 : start, end };
}
