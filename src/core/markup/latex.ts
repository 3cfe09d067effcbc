import type { TextRun } from '../cite/richText';
import type { Markup } from './markup';

/** LaTeX without packages: TeX's own quotation marks, `quote` environments, `\footnote`. */
export const latex: Markup = {
  name: 'latex',
  title: 'LaTeX',
  escape: escapeLatex,
  unescaping: {
    pattern: /\\text[a-z]+\{\}|-\{\}|~|``?|''|\\,|\\[#$%&_{}]/gu,
    replace: (command) => readAs.get(command) ?? command.slice(1),
  },
  // TeX makes its marks from ` and '; the shape that a writer chooses elsewhere does not apply.
  quoteMarks: (_shape, order) => {
    const double = { open: '``', close: "''" };
    const single = { open: '`', close: "'" };
    const [outer, inner] = order === 'double-first' ? [double, single] : [single, double];
    return { outer, inner, between: '\\,' };
  },
  richText: (runs) => runs.map(writeRun).join(''),
  block(paragraphs) {
    // `quotation` indents its paragraphs, which tells several of them apart.
    const environment = paragraphs.length === 1 ? 'quote' : 'quotation';
    return `\\begin{${environment}}\n${paragraphs.join('\n\n')}\n\\end{${environment}}`;
  },
  note: (content) => ({ marker: `\\footnote{${content}}` }),
  notes: 'with-note-styles',
};

const written: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '\u00A0': '~',
  '-': '-{}',
};

/**
 * TeX's ten reserved characters, the grave accent that it reads as a quotation mark, and hyphens
 * that its fonts would join to a dash, and < and >, which the oldest font encoding has no signs for.
 * `"` and `'` print as they are in every font encoding.
 */
function escapeLatex(text: string): string {
  return text.replace(
    /[\\~^`<>\u00A0]|-(?=-)|[#$%&_{}]/gu,
    (character) => written[character] ?? `\\${character}`,
  );
}

const readAs = new Map([
  ...Object.entries(written).map(([character, command]): [string, string] => [command, character]),
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['\\,', ''],
]);

/** A citation's quotation marks as TeX has them, like those of the quotation beside it. */
function texMarks(text: string): string {
  return text
    .replaceAll('’”', "'\\,''")
    .replaceAll('“‘', '``\\,`')
    .replaceAll('“', '``')
    .replaceAll('”', "''")
    .replaceAll('‘', '`')
    .replaceAll('’', "'");
}

function writeRun({ text, italic, bold, smallCaps, superscript }: TextRun): string {
  let run = texMarks(escapeLatex(text));
  if (superscript) run = `\\textsuperscript{${run}}`;
  if (smallCaps) run = `\\textsc{${run}}`;
  if (bold) run = `\\textbf{${run}}`;
  if (italic) run = `\\emph{${run}}`;
  return run;
}
