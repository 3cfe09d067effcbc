import type { DocumentLanguage } from '../../../markup/language';
import { tableRows } from '../rows/tableRows';
import type { CitationSite } from './citationSite';

const pipe = /\|/gu;
/** What parts the cells of a row. */
const partings: Readonly<Partial<Record<DocumentLanguage, RegExp>>> = {
  markdown: pipe,
  org: pipe,
  asciidoc: pipe,
  restructuredtext: /\||\n[ \t]*- | {2,}/gu,
  latex: /&|\\\\/gu,
  typst: /[[\]]/gu,
  html: /<\/?t[rdh]\b[^<>]{0,300}>/giu,
};
const quotes = /["“”„«»]|''|quote|<q\b|&(?:ldq|laq|bdq)uo/u;
/** What stands before the words of a cell: white space, and LaTeX’s rules and the space below a row. */
const before =
  /^(?:\s|\*?\[[^[\]\n]{1,20}\]|\\(?:[hc]line|[a-z]{0,4}rule|addlinespace)(?![a-z])|\([lr]{1,2}\)|\{[\d-]{1,9}\}){0,40}/u;
const mayCite = /^[*_/(]{0,3}(?:\\[a-z]{2,6}\{|<[a-z]{1,4}>)?\p{Lu}[^\n]{4,300}$/u;

/** The cells of a row with a quotation that may be nothing but citations. In order. */
export function cellSites(text: string, language: DocumentLanguage): readonly CitationSite[] {
  const parting = partings[language];
  if (!parting) return [];
  return tableRows(text, language).flatMap(({ start, end }) => {
    const row = text.slice(start, end);
    const sites: CitationSite[] = [];
    if (!quotes.test(row)) return sites;
    let from = 0;
    for (const { index, 0: mark } of [...row.matchAll(parting), { index: row.length, 0: '' }]) {
      const cell = row.slice(from, index);
      const words = cell.replace(before, '');
      const begin = start + index - words.length;
      const span = { start: begin, end: begin + words.trimEnd().length };
      if (mayCite.test(words.trimEnd()) && !quotes.test(cell)) {
        sites.push({ kind: 'brackets', as: 'sentence', span, content: span, mustName: true });
      }
      from = index + mark.length;
    }
    return sites;
  });
}
