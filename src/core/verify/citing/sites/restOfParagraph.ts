/** What parts paragraphs, items and cells, in a pattern. */
export const paragraphBound = String.raw`\n[ \t>]*\r?\n|</?(?:p|li|div|blockquote|td)\b[^<>]*>|\\(?:end|begin|par|item|(?:sub)*section)\b(?:\{[a-z]*\})?|\n[ \t>]*(?:[-*+•]|\d{1,3}[.)])[ \t]`;
const bound = new RegExp(paragraphBound, 'u');
const titles = /[“"*_][^“”"*_]{1,300}[”"*_]|``[^`]{0,300}?''/gu;
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
  const end = /[\n<\\]/u.test(ahead) ? bound.exec(ahead)?.index : undefined;
  return {
    rest: ahead.slice(0, end).trimEnd(),
    isWhole: end !== undefined || ahead.length < longest,
  };
}

/** Whether a stretch of a document surely says something rather than cite it. Cheap: most prose does. */
export function isProse(stretch: string): boolean {
  return saying.test(stretch.replace(titles, '“…”'));
}
