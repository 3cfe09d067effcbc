import { hiddenIn } from '../../../markup/notes/enclosed';
import type { Span } from '../../../text/span';
import type { FoundQuotation } from '../foundQuotation';
import { argument, optional } from '../prose/latexSettings';

/** What begins and ends a block: each a pattern without groups. */
export interface BlockDelimiters {
  readonly begin: RegExp;
  readonly end: RegExp;
}

/** Longer ones are chapters, or a beginning whose end is missing. */
export const longestBlock = 20_000;

const key = String.raw`(?:\{[^{}\n]{0,200}\})?`;
/** Environments that quote, whoever made them, and what csquotes' have after their names: an empty key, too, for words in brackets. */
const latexBegin = [
  String.raw`(?:quote|quotation|verse|extract|zitat|citation)\*?\}(?:<[\d,.+-]{1,12}>|\[\\[A-Za-z]{1,30}\])?`,
  // Options, or what is set up; braces may hold who said it.
  String.raw`(?:quoting|[a-z]{1,12}quotation)\}(?:\[[^[\]\n]{0,300}\])?`,
  String.raw`displayquote\}(?:${optional}){0,2}${key}`,
  String.raw`displaycquote\}(?:${optional}){0,2}${key}(?:${optional})?${key}`,
  String.raw`(?:foreign|hyphen)displayquote\}${key}(?:${optional}){0,2}${key}`,
  String.raw`(?:foreign|hyphen)displaycquote\}${key}(?:${optional}){0,2}${key}(?:${optional})?${key}`,
  String.raw`(?!display|foreign|hyphen)[a-z]{1,12}quote\}(?:${optional}){0,3}(?:${argument}){0,2}`,
].join('|');

export const latexBlocks: BlockDelimiters = {
  begin: new RegExp(String.raw`\\begin\{(?:${latexBegin})`),
  end: /\\end\{(?:[a-z]{0,20}quot(?:e|ation|ing)|verse|extract|zitat|citation)\*?\}/,
};

export const htmlBlocks: BlockDelimiters = {
  begin: /<[bB][lL][oO][cC][kK][qQ][uU][oO][tT][eE](?:\s[^<>]{0,1000})?>/,
  end: /<\/[bB][lL][oO][cC][kK][qQ][uU][oO][tT][eE]\s*>/,
};

export const orgBlocks: BlockDelimiters = {
  begin: /^[ \t]{0,40}#\+(?:begin|BEGIN)_(?:quote|QUOTE|verse|VERSE)\b[^\n]*/,
  end: /^[ \t]{0,40}#\+(?:end|END)_(?:quote|QUOTE|verse|VERSE)\b[^\n]*/,
};

/** Blocks between delimiters, those within others too. Those without an end are none. */
export function delimitedBlocks(
  text: string,
  opaque: readonly Span[],
  { begin, end }: BlockDelimiters,
): readonly FoundQuotation[] {
  const delimiters = new RegExp(`(${begin.source})|${end.source}`, 'gmu');
  const isHidden = hiddenIn(opaque);
  const open: Span[] = [];
  const found: FoundQuotation[] = [];
  for (const { 0: written, 1: beginning, index: start } of text.matchAll(delimiters)) {
    if (isHidden(start, true)) continue;
    const delimiter = { start, end: start + written.length };
    if (beginning !== undefined) {
      open.push(delimiter);
      continue;
    }
    const begun = open.pop();
    if (!begun || start - begun.end > longestBlock) continue;
    found.push({
      span: { start: begun.end, end: start },
      outer: { start: begun.start, end: delimiter.end },
      form: 'block',
      repeatedMarks: [],
    });
  }
  return found;
}
