/**
 * The arguments of a function, with strings, brackets and one more level of parentheses. A pattern's
 * source, as are the others here.
 */
export const given = String.raw`\((?:[^()"]|"(?:[^"\\\n]|\\[^\n]){0,1000}"|\((?:[^()"]|"[^"\n]{0,1000}"){0,300}\)){0,500}\)`;

/** Room between words, or lines. */
export const room = String.raw`#(?:[hv]|(?:line|par|page|col)break)${given};?`;

/** What sets something up to the end of its line. */
export const rule = String.raw`#(?:set|show|let|import|include)\b[^\n]*`;

export const comment = String.raw`(?<!:)\/\/[^\n]*|\/\*[^]{0,3000}?\*\/`;
