import type { Span } from '../../../text/span';
import type { CitationSite } from './citationSite';

/** No attribution is longer, and none begins farther from the end of its block. */
export const longestAttribution = 400;

/** A pattern's source, as are the others here. */
export const dash = '(?:-{2,3}|[—–―]|\\\\text(?:em|en)dash(?:\\{\\})?)[\\s~]{0,3}';

/** What only sets how the first word of an attribution stands. */
export const leading =
  '(?:[ \\t~{]|\\n(?![ \\t]*\\r?\\n)|\\\\(?:small|footnotesize|normalfont|(?:up|it|sc)shape|sffamily|noindent|par|(?:small|med|big)skip)(?![A-Za-z])|\\\\vspace\\*?\\{[^{}]{0,20}\\}){0,9}';

/** What comes right below a block, after a blank line at most. */
export const belowBlock = '[ \\t]{0,99}(?:\\r?\\n[ \\t]{0,99}){0,2}';

const paragraphEnd = /\n[ \t]*\r?\n|\\(?:end|begin)\{/u;
const beginsWithName = /^(?:["“‘(`{~[]|\\[a-z]{2,10}\{){0,4}(?:\p{Lu}|\\[a-z]{0,12}cite)/u;

/** Whether what is set off from quoted words may be a citation. */
export function mayCite(content: string): boolean {
  return beginsWithName.test(content) && !paragraphEnd.test(content);
}

/** The end of the paragraph that begins at a place. */
export function endOfParagraph(text: string, start: number): number {
  const rest = text.slice(start, start + longestAttribution);
  const length = rest.search(paragraphEnd);
  return start + (length < 0 ? rest.length : length);
}

/** An attribution with what sets it off from the words before it. */
export function attribution(span: Span, content: Span, mustBeKnown: boolean): CitationSite {
  return { kind: 'attribution', as: 'attribution', span, content, mustBeKnown };
}
