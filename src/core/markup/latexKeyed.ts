import type { Locator } from '../csl/item';
import { escapeLatex, writeLatex } from './latexText';
import { withRangeMark } from '../csl/locatorValue';
import { joinWords, locatorText } from './locatorText';
import type { KeyedCitation } from './markup';

/** Citations by key, for the packages that make them. The space before one disappears in footnotes. */
export const latexKeyed = {
  biblatex: (citation: KeyedCitation) =>
    ` \\autocite${notes(citation, biblatexNote)}{${key(citation)}}`,
  natbib: (citation: KeyedCitation) => ` \\citep${notes(citation, natbibNote)}{${key(citation)}}`,
  bibtex: plainCite,
} as const;

/** LaTeX's own `\\cite` takes no words before the key. */
function plainCite(citation: KeyedCitation): string {
  const { leadIn, locator } = citation;
  const cite = `\\cite${locator ? argument(natbibNote(locator)) : ''}{${key(citation)}}`;
  return leadIn ? ` (${writeLatex(leadIn)} ${cite})` : `~${cite}`;
}

/** `[post]`, or `[pre][post]`, whose second is empty where there is no locator. */
function notes(
  { leadIn, locator }: KeyedCitation,
  writeLocator: (locator: Locator) => string,
): string {
  const post = locator ? writeLocator(locator) : '';
  if (leadIn) return `${argument(writeLatex(leadIn))}${argument(post)}`;
  return locator ? argument(post) : '';
}

/** Square brackets inside would end the argument, but for braces about it. */
function argument(written: string): string {
  return /[[\]]/u.test(written) ? `[{${written}}]` : `[${written}]`;
}

/** biblatex prints "p." before a bare number by itself, in the document's language. */
function biblatexNote(locator: Locator): string {
  const { label, value } = locatorText(locator);
  return locator.label === 'page'
    ? number(value)
    : joinWords(escapeLatex(label), number(value), '~');
}

function natbibNote(locator: Locator): string {
  const { label, value } = locatorText(locator);
  return joinWords(escapeLatex(label), number(value), '~');
}

/** A range has TeX's dash. */
function number(value: string): string {
  return escapeLatex(withRangeMark(value, '–')).replaceAll('–', '--');
}

/** What no key can hold, in BibTeX or as an argument, would break the document. */
function key({ key: written }: KeyedCitation): string {
  return written.replace(/[\s\\{}#%,~$^&]/gu, '');
}
