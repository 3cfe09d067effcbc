import type { Span } from '../../../text/span';
import type { FoundQuotation } from '../../reading/foundQuotation';
import { endOfWords } from '../../reading/margins';
import { lineBreak } from '../../reading/prose/latexSettings';
import { closingOf } from '../keys/latexCites';
import type { CitationSite } from './citationSite';

/** No attribution is longer, and none begins farther from the end of its block. */
const longest = 400;

/** What pushes the rest of a line, or of a paragraph, to the right. */
const pushing = String.raw`(?:\\(?:null|leavevmode|mbox\{\})\s{0,3})?\\(?:hfill?|raggedleft|flushright|rightline|begin\{(?:flushright|raggedleft)\}|hspace\*?\{\\(?:fill|stretch\{\d{1,3}\})\})(?![A-Za-z])`;
const dash = String.raw`(?:-{2,3}|[—–―]|\\text(?:em|en)dash(?:\{\})?)`;
/** What parts the lines that are printed. */
const parting = String.raw`${lineBreak}|\\(?:newline|linebreak|par)(?![A-Za-z])|\n[ \t]*\r?\n`;
/** What only sets how the first word stands. */
const room = String.raw`(?:[ \t~{]|\n(?![ \t]*\r?\n)|\\(?:small|footnotesize|normalfont|(?:up|it|sc)shape|sffamily|noindent|par|(?:small|med|big)skip)(?![A-Za-z])|\\vspace\*?\{[^{}]{0,20}\}){0,9}`;
const lead = String.raw`${room}(?<isDashed>${dash}[\s~]{0,3})?`;

/** Where one may begin: pushed to the right, in a line of its own, or with a dash after a sentence. */
const beginning = new RegExp(
  String.raw`(?:(?<isLine>${parting})${room}(?<isPushedLine>${pushing})?|(?<isPushed>${pushing})|(?<=[.!?…"”’'\]]\}{0,3})[\s~]{0,9}(?=${dash}))${lead}`,
  'gu',
);
/** The same below a block, after a blank line at most. */
const beginningBelow = new RegExp(
  String.raw`[ \t]{0,99}(?:\r?\n[ \t]{0,99}){0,2}(?<isPushed>${pushing})?${lead}`,
  'uy',
);
/** The end of what stands below. */
const paragraphEnd = /\n[ \t]*\r?\n|\\(?:end|begin)\{/u;

/** How a citation begins, and what it has that a line of a poem has not. */
const beginsWithName = /^(?:["“‘(`{~[]|\\[a-z]{2,10}\{){0,4}(?:\p{Lu}|\\[a-z]{0,12}cite)/u;
const hasTitleOrYear = /\\(?:emph|text(?:it|sc|sl))\{|\{\\(?:em|it|sc)|``|\d{4}/u;
/** No citation has three small words in a row, but in a title. */
const saying = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?: \p{Ll}{2,}){2}(?![\p{L}\p{N}])/u;
const titles =
  /\\(?:emph|text(?:it|sl))\{[^{}]{0,300}\}|\{\\(?:em|it)[^{}]{0,300}\}|``[^`]{0,300}?''/gu;

/**
 * What says at the end of LaTeX's blocks, right below them or in another argument of their command whose
 * words they give.
 */
export function latexAttributions(
  text: string,
  blocks: readonly FoundQuotation[],
): readonly CitationSite[] {
  const ofBlocks = blocks.flatMap(
    ({ span, outer }) => atEnd(text, span) ?? below(text, outer.end) ?? [],
  );
  return [...ofBlocks, ...inArguments(text)];
}

function atEnd(text: string, span: Span): CitationSite | undefined {
  const end = endOfWords(text, 'latex', span);
  const from = Math.max(span.start, end - longest);
  const tail = text.slice(from, end);
  for (const { 0: all, index, groups = {} } of tail.matchAll(beginning)) {
    // It is not all of the block.
    if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, from + index))) continue;
    const { isLine, isDashed, isPushed = groups.isPushedLine } = groups;
    const isSetOff = (isPushed ?? (isLine === undefined ? undefined : isDashed)) !== undefined;
    const content = tail.slice(index + all.length);
    if (isSetOff ? isCitation(content) : mayBeCitation(content, isDashed !== undefined)) {
      const start = end - content.length;
      const lead = all.slice(isLine?.length).trimStart().length;
      return siteOf({ start: start - lead, end }, { start, end }, !isSetOff);
    }
  }
  return undefined;
}

function below(text: string, at: number): CitationSite | undefined {
  beginningBelow.lastIndex = at;
  const { 0: before = '', groups = {} } = beginningBelow.exec(text) ?? {};
  if (groups.isPushed === undefined && groups.isDashed === undefined) return undefined;
  const start = at + before.length;
  const rest = text.slice(start, start + longest);
  const length = rest.search(paragraphEnd);
  const end = endOfWords(text, 'latex', {
    start,
    end: start + (length < 0 ? rest.length : length),
  });
  if (!isCitation(text.slice(start, end))) return undefined;
  const span = { start: at + before.search(/\S/u), end };
  return siteOf(span, { start, end }, groups.isPushed === undefined);
}

function isCitation(content: string): boolean {
  return beginsWithName.test(content) && !paragraphEnd.test(content);
}

/** Whether what nothing sets off from the words may be no more of them. */
function mayBeCitation(content: string, isDashed: boolean): boolean {
  return (
    isCitation(content) &&
    (isDashed || (hasTitleOrYear.test(content) && !/\\\\|\\[a-z]{0,12}cite/u.test(content))) &&
    !saying.test(content.replace(titles, ''))
  );
}

const braces = { open: '{', close: '}' };

/** Commands and environments that are told who said it in braces of their own; the words may come first. */
const withArgument =
  /\\(?:(?:epigraph|qitem)\s{0,9}(?<words>\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,1000}\}){0,3000}\})(?:\s|%[^\n]*\n){0,20}|begin\{(?!display|foreign|hyphen)[a-z]{1,12}quote\}(?:\[[^[\]]{0,200}\])?)(?=\{)/gu;

function inArguments(text: string): readonly CitationSite[] {
  return [...text.matchAll(withArgument)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const open = index + length;
    const close = closingOf(text, open, '}', braces);
    if (close === undefined) return [];
    const span = { start: open, end: close + 1 };
    return [siteOf(span, { start: open + 1, end: close }, groups.words === undefined)];
  });
}

function siteOf(span: Span, content: Span, mustBeKnown: boolean): CitationSite {
  return { kind: 'attribution', as: 'attribution', span, content, mustBeKnown };
}
