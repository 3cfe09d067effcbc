import { optional } from '../prose/latexSettings';

const braced = String.raw`\{[^{}]{0,300}\}`;
const ofLanguage = '(?:foreign|hyphen|hybrid)';

/** What csquotes and others call a quotation, up to the brace that holds the words; without groups. */
export const latexQuote = [
  String.raw`\\(?:enquote|say|quotes|(?:text|block)quote)\*?(?:${optional}){0,3}\{`,
  String.raw`\\${ofLanguage}(?:text|block)?quote\*?${braced}(?:${optional}){0,3}\{`,
  String.raw`\\(?:text|block)cquote\*?(?:${optional}){0,2}${braced}(?:${optional}){0,2}\{`,
  String.raw`\\${ofLanguage}(?:text|block)cquote\*?${braced}(?:${optional}){0,2}${braced}(?:${optional}){0,2}\{`,
].join('|');

/** Commands that print a mark; each may stand in braces of its own. */
const names =
  'lq[ \\t]{0,9}\\\\lq|rq[ \\t]{0,9}\\\\rq|[lr]q|[gf][lr]qq?|[of]g|guille(?:mot|met)(?:left|right)|guilsingl(?:left|right)|quote(?:dbl|singl)base|textquote(?:(?:dbl)?(?:left|right)|dbl)';

/** Such a command in braces, which are no group about words. */
export const markInBraces = String.raw`\{\\(?:${names})[ \t]{0,9}\}`;

/** The space after a command ends its name. */
export const latexMark = String.raw`${markInBraces}|\\(?:${names})(?![A-Za-z])(?:\{\}|[ \t]{0,9})`;
