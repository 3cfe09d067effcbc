import type { Span } from '../../../text/span';
import type { FoundQuotation } from '../../reading/foundQuotation';
import { endOfWords } from '../../reading/margins';
import { closingOf } from '../keys/latexCites';
import type { CitationSite } from './citationSite';
import { lineAtEnd, lineBelow } from './latexLines';
import {
  attribution,
  belowBlock,
  dash,
  endOfParagraph,
  leading,
  longestAttribution,
  mayCite,
} from './latexShapes';

/** What pushes the rest of a line, or of a paragraph, to the right, up to the first word. */
const pushing = `(?:\\\\(?:null|leavevmode|mbox\\{\\})\\s{0,3})?\\\\(?:hfill?|raggedleft|flushright|rightline|begin\\{(?:flushright|raggedleft)\\}|hspace\\*?\\{\\\\(?:fill|stretch\\{\\d{1,3}\\})\\})(?![A-Za-z])${leading}(?:${dash})?`;
const pushed = new RegExp(pushing, 'gu');
const pushedBelow = new RegExp(belowBlock + pushing, 'uy');

/**
 * What says at the end of LaTeX's blocks, right below them or in another argument of their command whose
 * words they give.
 */
export function latexAttributions(
  text: string,
  blocks: readonly FoundQuotation[],
): readonly CitationSite[] {
  const ofBlocks = blocks.flatMap(({ span, outer }) => {
    const end = endOfWords(text, 'latex', span);
    const tail = { start: Math.max(span.start, end - longestAttribution), end };
    return (
      pushedAtEnd(text, tail, span.start) ??
      lineAtEnd(text, tail, span.start) ??
      pushedRightBelow(text, outer.end) ??
      lineBelow(text, outer.end) ??
      []
    );
  });
  return [...ofBlocks, ...inArguments(text)];
}

/** @param first where the block's words begin: an attribution is not all of them */
function pushedAtEnd(text: string, { start, end }: Span, first: number): CitationSite | undefined {
  for (const { 0: before, index } of text.slice(start, end).matchAll(pushed)) {
    const at = start + index;
    const content = { start: at + before.length, end };
    const hasWords = /[\p{L}\p{N}]/u.test(text.slice(first, at));
    if (hasWords && mayCite(text.slice(content.start, end))) {
      return attribution({ start: at, end }, content, false);
    }
  }
  return undefined;
}

function pushedRightBelow(text: string, at: number): CitationSite | undefined {
  pushedBelow.lastIndex = at;
  const [before] = pushedBelow.exec(text) ?? [];
  if (before === undefined) return undefined;
  const start = at + before.length;
  const end = endOfWords(text, 'latex', { start, end: endOfParagraph(text, start) });
  if (!mayCite(text.slice(start, end))) return undefined;
  return attribution({ start: at + before.search(/\S/u), end }, { start, end }, false);
}

/** Commands and environments that are told who said it in braces of their own; the words may come first. */
const withArgument =
  /\\(?:(?:epigraph|qitem)\s{0,9}(?<words>\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,1000}\}){0,3000}\})(?:\s|%[^\n]*\n){0,20}|begin\{(?!display|foreign|hyphen)[a-z]{1,12}quote\}(?:\[[^[\]]{0,200}\])?)(?=\{)/gu;

function inArguments(text: string): readonly CitationSite[] {
  return [...text.matchAll(withArgument)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const start = index + length;
    const close = closingOf(text, start, '}', { open: '{', close: '}' });
    if (close === undefined) return [];
    const content = { start: start + 1, end: close };
    return [attribution({ start, end: close + 1 }, content, groups.words === undefined)];
  });
}
