import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { asciidocRows } from './asciidocRows';
import { typstRows } from './typstRows';

/** A way to write tables. */
interface Tables {
  /** What every text with such a table has. */
  readonly sign: RegExp;
  /** A row by itself, in a group of that name; or what begins and ends a table or a row, in such groups, and what parts rows. */
  readonly marks: RegExp | ((text: string) => Iterable<Span>);
}

/** Below the line that parts the head from the rest, `--|--` or `---  ---`, every line is a row, to the next blank line. */
const ruled: Tables = {
  sign: /[-=][ :]*[|+]|[-=]{2} +[-=]{2}/u,
  marks:
    /^(?:(?<begin>[ \t>]{0,20}(?:[|+]?[ \t]{0,9}:?[-=]+[ \t:]{0,9}[|+][-=:|+ \t]*|[-=]{2,}(?: +[-=]{2,})+[ \t]*)$)|(?<end>[ \t>]*$)|(?=[ \t>]{0,4}\S))/gmu,
};
const languages: Readonly<Partial<Record<DocumentLanguage, readonly Tables[]>>> = {
  markdown: [ruled],
  org: [{ sign: /\|/u, marks: /^(?<row>[ \t]{0,40}\|[^\n]*)/gmu }],
  restructuredtext: [
    ruled,
    {
      sign: /list-table::/u,
      marks: /^(?:(?<begin>[ \t]{0,40}\.\. list-table::)|[ \t]{1,40}\* +-|(?<end>\S))/gmu,
    },
  ],
  latex: [
    {
      sign: /&/u,
      marks:
        /\\(?:begin(?<begin>)|end(?<end>))\{(?:(?:xl)?tabu|longtab)[a-z*]{0,9}\}|\\\\|\\tabularnewline/gu,
    },
  ],
  html: [{ sign: /<tr/u, marks: /<(?:(?<begin>tr)|(?<end>\/(?:tr|table)))\b/giu }],
  asciidoc: [{ sign: /\|===/u, marks: asciidocRows }],
  typst: [{ sign: /table\(/u, marks: typstRows }],
};

/** Longer ones are no rows of a table but columns of a page. */
const longest = 2_000;

/** The rows of the tables of a text, in order. Linear in the text. */
export function tableRows(text: string, language: DocumentLanguage): readonly Span[] {
  return (languages[language] ?? [])
    .flatMap(({ sign, marks }) => {
      if (!sign.test(text)) return [];
      return [...(marks instanceof RegExp ? marked(text, marks) : marks(text))];
    })
    .filter(({ start, end }) => end > start && end - start < longest)
    .sort((a, b) => a.start - b.start);
}

function* marked(text: string, marks: RegExp): Iterable<Span> {
  let start: number | undefined;
  for (const { 0: all, index, groups = {} } of text.matchAll(marks)) {
    const { row, begin, end } = groups;
    if (row !== undefined) yield { start: index, end: index + all.length };
    if (start !== undefined) yield { start, end: index };
    const isIn = begin !== undefined || (start !== undefined && end === undefined);
    start = isIn ? index : undefined;
  }
  if (start !== undefined) yield { start, end: text.length };
}
