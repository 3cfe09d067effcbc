/** The marks round a quotation, as the document writes them. */
export type OuterMarks = { readonly open: string; readonly close: string } | undefined;

/** The quotation marks that may stand inside others (the first character of the outer opening mark). */
const insideOf: Readonly<Record<string, string>> = {
  '“': '‘’',
  '‘': '“”',
  '"': "'",
  "'": '"',
  '`': '‘’“”\'"',
  '„': '‚‘’«»›‹',
  '‚': '„“”',
  '«': '“”‹›‘’„',
  '»': '›‹‘’‚„“',
  '‹': '«»“”',
};
const anyMark = '“”„‟«»‹›\'‘’‚‛"';
const mark = /^["“”„‟«»‹›'‘’‚‛]$/u;

/**
 * Whether a piece of a quotation is its source's to the character. What a quotation's own form asks for is
 * no difference: inner marks are those that the outer ones want, and a line that the source's file breaks
 * may go on.
 * @param quoted a token of the quotation, or the white space between two
 * @param inSource the same of the source
 */
export function isToTheCharacter(quoted: string, inSource: string, outer: OuterMarks): boolean {
  if (quoted === inSource) return true;
  if (mark.test(quoted) && mark.test(inSource)) {
    if (!outer) return false;
    return (insideOf[outer.open.charAt(0)] ?? anyMark).includes(quoted);
  }
  if (/\S/u.test(quoted + inSource)) return false;
  if (isParagraphBreak(inSource)) return isParagraphBreak(quoted);
  // A hard-wrapped source: its lines end where its file's do.
  return inSource.includes('\n') && /^(?: |[ \t]*\r?\n[ \t]*)$/u.test(quoted);
}

function isParagraphBreak(gap: string): boolean {
  return /\n\s*\n/u.test(gap);
}
