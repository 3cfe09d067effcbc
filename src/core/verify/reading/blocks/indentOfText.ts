import { indentOf, type Paragraph } from './indentedParagraphs';

const attribution = /^[ \t]*(?:[—–]|--)/u;

/**
 * How far the first lines of running text are indented: 0, unless most of them are. Writers indent each
 * paragraph, and some none after a heading.
 * @param least how many columns make a block quotation
 */
export function indentOfText(paragraphs: readonly Paragraph[], least: number): number {
  const indents: number[] = [];
  let others = 0;
  paragraphs.forEach(({ first, last, indent, isLine }, index) => {
    // A heading ends otherwise, and a note begins so.
    if (!/[.:!?…,;”"’)\]][*†‡\d¹²³⁰⁴-⁹]{0,3}$/u.test(last) || /^[\d[(*†‡]/u.test(first)) return;
    const own = indentOf(first);
    if (own < least) others++;
    // What has its citation or its author below it is quoted.
    const isQuoted = /[)\]]$/u.test(last) || attribution.test(paragraphs[index + 1]?.first ?? '');
    if (own >= least && (indent < least || (isLine && !isQuoted))) indents.push(own);
  });
  return indents.length >= 2 && indents.length > 2 * others ? Math.min(...indents) : 0;
}
