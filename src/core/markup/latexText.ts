import type { RichText, TextRun } from '../cite/richText';

const written: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '\u00A0': '~',
  '\u00AD': '\\-',
  '-': '-{}',
  ',': ',{}',
  "'": "'{}",
};

/**
 * TeX's ten reserved characters, the grave accent that it reads as a quotation mark, and hyphens,
 * commas and apostrophes that its fonts would join to another sign, and < and >, which the oldest
 * font encoding has no signs for. A single `'` is TeX's apostrophe, and prints as one.
 */
export function escapeLatex(text: string): string {
  return text.replace(
    /[\\~^`<>\u00A0\u00AD]|-(?=-)|,(?=,)|'(?='|$)|[#$%&_{}]/gu,
    (character) => written[character] ?? `\\${character}`,
  );
}

/** What is written for a plain character, with what it prints. */
export const latexCharacters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(written).map(([character, command]): [string, string] => [command, character]),
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['\\,', ''],
]);

/**
 * A citation's quotation marks as TeX has them, like those of the quotation beside it. Marks that meet
 * are kept apart where TeX would join them.
 */
function texMarks(text: string): string {
  return text
    .replace(/’(?=”)|“(?=‘)|‘(?=“)/gu, '$&\\,')
    .replace(/[’'](?=[’'”])|‘(?=‘)|“(?=“)/gu, '$&{}')
    .replace(/[“”‘’]/gu, (mark) => texMark[mark] ?? mark);
}

const texMark: Readonly<Record<string, string>> = { '“': '``', '”': "''", '‘': '`', '’': "'" };

/** A citation in LaTeX; blank lines would end the argument that it stands in. */
export function writeLatex(runs: RichText): string {
  return runs.map(writeRun).join('');
}

function writeRun({ text, italic, bold, smallCaps, superscript, href }: TextRun): string {
  const line = escapeLatex(text.replace(/\s*\n\s*/gu, ' '));
  // In an address the apostrophe is the typewriter's.
  let run =
    href === undefined ? texMarks(line) : line.replace(/'(?:\{\})?/gu, '\\textquotesingle{}');
  if (superscript) run = `\\textsuperscript{${run}}`;
  if (smallCaps) run = `\\textsc{${run}}`;
  if (bold) run = `\\textbf{${run}}`;
  if (italic) run = `\\emph{${run}}`;
  return run;
}
