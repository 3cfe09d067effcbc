/** What ends a paragraph, an item or a cell. */
const paragraphEnd =
  /\n[ \t>]*\r?\n|<\/?(?:p|li|div|blockquote|td)\b|\\(?:end|begin|par|item|(?:sub)*section)\b|\n(?=[ \t]*(?:[-*+•>]|\d{1,3}[.)])[ \t])/u;
const titles = /“[^“”]{0,300}”|"[^"]{0,300}"|``[^`]{0,300}?''|\*[^*]{1,300}\*|_[^_]{1,300}_/gu;
/** What a sentence says that is no citation. */
const saying = / \p{Ll}{2,}(?: \p{Ll}{2,}){2}/u;

/** What a paragraph has from a place on, but no more than `longest`, and whether that is all of it. */
export function restOfParagraph(
  text: string,
  from: number,
  longest: number,
): { readonly rest: string; readonly isWhole: boolean } {
  const ahead = text.slice(from, from + longest);
  // Most paragraphs have none of it: to look for one character is far quicker.
  const end = /[\n<\\]/u.test(ahead) ? paragraphEnd.exec(ahead)?.index : undefined;
  return {
    rest: ahead.slice(0, end).trimEnd(),
    isWhole: end !== undefined || ahead.length < longest,
  };
}

/** Whether a stretch of a document surely says something rather than cite it. Cheap: most prose does. */
export function isProse(stretch: string): boolean {
  return saying.test(stretch.replace(titles, '“…”'));
}
