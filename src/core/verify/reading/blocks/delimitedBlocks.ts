import { hiddenIn } from '../../../markup/notes/enclosed';
import type { Span } from '../../../text/span';
import type { FoundQuotation } from '../foundQuotation';

/** What begins and ends a block: each a pattern without groups. */
export interface BlockDelimiters {
  readonly begin: RegExp;
  readonly end: RegExp;
}

/** Longer ones are chapters, or a beginning whose end is missing. */
export const longestBlock = 20_000;

const argument = String.raw`(?:\[(?:[^[\]{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,300}\}){0,300}\]){0,3}`;

export const latexBlocks: BlockDelimiters = {
  begin: new RegExp(
    String.raw`\\begin\{(?:quote|quotation|quoting|verse)\}|\\begin\{(?:displayquote|displaycquote)\}${argument}(?:\{[^{}\n]{0,200}\})?|\\begin\{(?:foreign|hyphen)display(?:c?)quote\}\{[^{}\n]{0,50}\}${argument}(?:\{[^{}\n]{0,200}\})?`,
  ),
  end: /\\end\{(?:quote|quotation|quoting|verse|(?:(?:foreign|hyphen)?display)c?quote)\}/,
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
