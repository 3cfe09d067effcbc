import type { Paragraph } from './indentedParagraphs';

const endsAsText = /[.:!?…,;”"’)\]]$/u;

/**
 * How far the paragraphs of running text are indented: 0, unless most of what begins a line is. Writers
 * indent the first line of each paragraph, and some none after a heading.
 * @param least how many columns make a block quotation
 */
export function indentOfText(paragraphs: readonly Paragraph[], least: number): number {
  const text = paragraphs.filter(({ last }) => endsAsText.test(last));
  const indented = text.filter(({ indent, isLine }) => isLine && indent >= least);
  const isUsual = indented.length >= 2 && indented.length > 2 * (text.length - indented.length);
  return isUsual ? Math.min(...indented.map(({ indent }) => indent)) : 0;
}

const marked = /[“"][^“”"]{3,5000}[”"]|(?<![\p{L}\p{N}])[‘'][^‘’']{3,5000}[’'](?![\p{L}\p{N}])/gu;
const attributed = /\([^()]{0,500}\)|(?:[—–]|--).{0,200}$/gu;
/** So many words outside its marks are somebody's who quotes. */
const fewestOutside = 3;

/**
 * Whether an indented paragraph is running text that quotes, rather than what is quoted.
 * @param before the paragraph before it, which may introduce what is quoted
 */
export function isProse({ isLine, first }: Paragraph, before: Paragraph | undefined): boolean {
  if (!isLine || before?.last.endsWith(':') || !/["“‘']/u.test(first)) return false;
  const outside = first.replace(marked, '|');
  if (!outside.includes('|')) return false;
  const words = outside.replace(attributed, '').match(/\p{L}{2,}/gu) ?? [];
  return words.length >= fewestOutside;
}
