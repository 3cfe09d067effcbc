import type { Span } from '../../../text/span';
import { endOfWords } from '../../reading/margins';
import { lineBreak } from '../../reading/prose/latexSettings';
import type { CitationSite } from './citationSite';
import { attribution, belowBlock, dash, endOfParagraph, leading, mayCite } from './latexShapes';

/** Where a line of its own begins, or what comes with a dash after a sentence. */
const beginning = new RegExp(
  `(?:(?<isBroken>${lineBreak}|\\\\(?:newline|linebreak|par)(?![A-Za-z])|\\n[ \\t]*\\r?\\n)|(?<=[.!?…"”’'\\]]\\}{0,3})[\\s~]{0,9}(?=${dash}))${leading}(?<isDashed>${dash})?`,
  'gu',
);
const dashBelow = new RegExp(`${belowBlock}${leading}${dash}`, 'uy');

/** What a citation has that a line of a poem has not. */
const hasTitleOrYear = /\\(?:emph|text(?:it|sc|sl))\{|\{\\(?:em|it|sc)|``|\d{4}/u;
/** No citation has three small words in a row, but in a title. */
const saying = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?: \p{Ll}{2,}){2}(?![\p{L}\p{N}])/u;
const titles = /\\(?:emph|text(?:it|sl))\{[^{}]{0,300}\}|``[^`]{0,300}?''/gu;

/** The attribution that is the last line of a block, or comes with a dash after its last sentence. */
export function lineAtEnd(
  text: string,
  { start, end }: Span,
  first: number,
): CitationSite | undefined {
  for (const { 0: before, index, groups = {} } of text.slice(start, end).matchAll(beginning)) {
    const { isBroken, isDashed } = groups;
    const at = start + index;
    const content = { start: at + before.length, end };
    const isSetOff = isBroken !== undefined && isDashed !== undefined;
    const written = text.slice(content.start, end);
    if (!/[\p{L}\p{N}]/u.test(text.slice(first, at)) || !mayCite(written)) continue;
    if (isSetOff || mayBeLine(written, isDashed !== undefined)) {
      const lead = before.slice(isBroken?.length).trimStart().length;
      return attribution({ start: content.start - lead, end }, content, !isSetOff);
    }
  }
  return undefined;
}

function mayBeLine(written: string, isDashed: boolean): boolean {
  const isCitation =
    isDashed || (hasTitleOrYear.test(written) && !/\\\\|\\[a-z]{0,12}cite/u.test(written));
  return isCitation && !saying.test(written.replace(titles, ''));
}

/** A paragraph right below a block that begins with a dash. */
export function lineBelow(text: string, at: number): CitationSite | undefined {
  dashBelow.lastIndex = at;
  const [before] = dashBelow.exec(text) ?? [];
  if (before === undefined) return undefined;
  const start = at + before.length;
  const end = endOfWords(text, 'latex', { start, end: endOfParagraph(text, start) });
  return attribution({ start: at + before.search(/\S/u), end }, { start, end }, true);
}
