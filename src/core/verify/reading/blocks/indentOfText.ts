import type { Paragraph } from './indentedParagraphs';

const ending = /[.:!?…,;”"’)\]]$/u;
const attribution = /^[ \t]*(?:[—–]|--)/u;

/**
 * How far the paragraphs of running text are indented: 0, unless most of what begins a line is. Writers
 * indent the first line of each paragraph, and some none after a heading.
 * @param least how many columns make a block quotation
 */
export function indentOfText(paragraphs: readonly Paragraph[], least: number): number {
  const isText = ({ last }: Paragraph) => ending.test(last);
  const indented = paragraphs.filter(
    (each, index) =>
      each.isLine &&
      each.indent >= least &&
      isText(each) &&
      // What ends with a citation, or has its author below, is quoted.
      !/[)\]]$/u.test(each.last) &&
      !attribution.test(paragraphs[index + 1]?.first ?? ''),
  );
  const others = paragraphs.filter((each) => each.indent < least && isText(each)).length;
  const isUsual = indented.length >= 2 && indented.length > 2 * others;
  return isUsual ? Math.min(...indented.map(({ indent }) => indent)) : 0;
}
